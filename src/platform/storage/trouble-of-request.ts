import type { Core } from '@strapi/strapi';
import { currentRequest, type Context } from '../strapi/koa';
import type { Trouble } from './trouble';

const noted = new WeakMap<object, Trouble>();

/**
 * Notes what kept the database from doing what the current request needs: whoever catches the failure on the way, as Strapi's
 * sign-in does, would tell the caller of a fault of theirs.
 */
export const noteTrouble = (request: object | undefined, trouble: Trouble): void => {
  if (request !== undefined) noted.set(request, trouble);
};

/** What the request failed by is tried again. */
export const forgetTrouble = (strapi: Core.Strapi): void => {
  const request = currentRequest(strapi);
  if (request !== undefined) noted.delete(request);
};

export const troubleOfRequest = (request: Pick<Context, 'status'>): Trouble | null =>
  noted.get(request) ?? null;
