import type { ServerResponse } from 'node:http';
import { chooseTags } from './domain/choose-tags';
import { mayShare } from './domain/may-share';
import { prepareAnswer, type Answer } from './answer';
import type { Computation } from './computation';
import type { FindOrigin } from './origin-of';
import type { Context } from '../strapi/koa';

type Answered = Pick<Context, 'res' | 'status' | 'body' | 'query' | 'state'> &
  Partial<Pick<Context, 'params'>>;

/** What Strapi is about to answer, ready for all who ask the same; null when it is for this reader alone. */
export const captureAnswer = (
  context: Answered,
  { route, reads }: Computation,
  findOrigin: FindOrigin,
): Answer | null => {
  const { res, status, state } = context;
  if (state.route === undefined || res.headersSent) return null;
  if (reads.size === 0 && (route.readsNothing !== true || status !== 200)) return null; // what it was made of is unknown
  const body = toBuffer(context.body);
  if (body === null || !mayShare({ status, headers: res.getHeaders() }, route.varies)) return null;
  const origin = findOrigin(context, reads);
  if (origin === null) return null;
  return prepareAnswer({
    status,
    headers: listHeaders(res),
    body,
    tags: chooseTags(origin),
    expiresAt: route.lifetime === null ? Infinity : Date.now() + route.lifetime * SECOND,
  });
};

const SECOND = 1_000; // milliseconds

/** Streams and empty bodies are not kept. */
const toBuffer = (body: unknown): Buffer | null => {
  if (typeof body === 'string') return Buffer.from(body);
  if (Buffer.isBuffer(body)) return body;
  if (typeof body !== 'object' || body === null || 'pipe' in body) return null;
  return Buffer.from(JSON.stringify(body));
};

/** Node has it; its types do not. Source: https://nodejs.org/docs/latest-v20.x/api/http.html */
interface RawNames {
  getRawHeaderNames(): string[];
}

/** Those that depend on who asks are added for each reader by the front door. */
const listHeaders = (res: ServerResponse): [name: string, value: string][] =>
  (res as ServerResponse & RawNames)
    .getRawHeaderNames()
    .filter((name) => !OF_THE_REQUEST.test(name))
    .map((name) => [name, String(res.getHeader(name))]);

const OF_THE_REQUEST = /^(access-control-|strict-transport-security$|x-request-id$)/i;
