import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { currentRequest, type Context } from '../strapi/koa';

const HEADER = 'X-Request-Id';

/** What a proxy in front may call a request. */
const FIT = /^[\w.:+/=-]{8,100}$/;

const ids = new WeakMap<object, string>();

let findRequest: () => Context | undefined = () => undefined;

/** From now on lines of the log tell which request they belong to: the format of the log is made before the newsroom is. */
export const tellRequestsInLog = (strapi: Core.Strapi): void => {
  findRequest = () => currentRequest(strapi);
};

/**
 * What the request is called that leads to what is logged now: as the proxy in front calls it, or at random. Its answer has the name
 * too, so that whoever reports a fault can say which. Requests that no line tells of get none: it costs them nothing.
 */
export const currentRequestId = (): string | undefined => {
  const request = findRequest();
  return request === undefined ? undefined : idOf(request);
};

const idOf = (request: Context): string => {
  const known = ids.get(request.req);
  if (known !== undefined) return known;
  const given = request.get(HEADER);
  const id = FIT.test(given) ? given : randomUUID();
  ids.set(request.req, id);
  if (!request.res.headersSent) request.res.setHeader(HEADER, id);
  return id;
};
