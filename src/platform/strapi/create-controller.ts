import { factories, type Core, type UID } from '@strapi/strapi';
import { inTurns } from '../http/in-turns';
import type { Context } from './koa';

/** What Strapi's controller has, below what stands here. */
interface Base {
  /** Nothing where a single document is not there. */
  find(context: Context): Promise<{ readonly data: unknown; readonly meta: unknown } | null | undefined>;
}

/**
 * Strapi's own controller for a type, which looks through the documents of a list, and writes them, one after the other: all at
 * once they would hold the event loop until the last one is done (docs/adr/0071).
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
    const find = async (context: Context): Promise<unknown> => {
      const base = Object.getPrototypeOf(controller) as Base;
      const answer = await base.find.call(controller, context);
      if (!Array.isArray(answer?.data)) return answer;
      context.type = 'application/json; charset=utf-8';
      context.body = await writeList(answer.data, answer.meta);
      return undefined;
    };
    const controller = { ...actions, sanitizeOutput, find } as never; // Strapi's types take all methods for handlers
    return controller;
  });

/** The bytes of `JSON.stringify({ data, meta })`. */
const writeList = async (data: readonly unknown[], meta: unknown): Promise<Buffer> => {
  const documents = await inTurns(data, (document) => JSON.stringify(document));
  return Buffer.from(`{"data":[${documents.join(',')}],"meta":${JSON.stringify(meta)}}`);
};
