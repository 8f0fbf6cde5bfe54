import { factories, type Core, type UID } from '@strapi/strapi';
import { inTurns } from '../http/in-turns';
import type { Context } from './koa';

/**
 * Strapi's own controller for a type, which looks through the documents of a list one after the other: all at once they would
 * hold the event loop until the last one is done (docs/adr/0071).
 *
 * @param actions - handlers of its own besides
 */
export const createController = (
  uid: UID.ContentType,
  actions: Readonly<Record<string, Core.MiddlewareHandler>> = {},
) =>
  factories.createCoreController(uid, ({ strapi }) => {
    const sanitizeOutput = (data: unknown, { state }: Context): Promise<unknown> => {
      const look = (document: unknown): Promise<unknown> =>
        strapi.contentAPI.sanitize.output(document, strapi.contentType(uid), { auth: state.auth ?? {} });
      return Array.isArray(data) ? inTurns(data as unknown[], look) : look(data);
    };
    return { ...actions, sanitizeOutput } as never; // Strapi's types take methods of controllers for handlers
  });
