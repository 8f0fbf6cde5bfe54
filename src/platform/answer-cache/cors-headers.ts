import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { makeMiddleware, type MakeMiddleware } from '../strapi/services';

type MiddlewareEntry = string | { name?: string; config?: object };

/** The CORS headers that Strapi sends to an origin; names and values in turn. */
export interface CorsHeaders {
  /** What is known already; undefined: ask. */
  readonly known: (origin: string) => readonly string[] | undefined;
  readonly ask: (origin: string) => Promise<readonly string[]>;
}

const NAME = 'strapi::cors';
const ORIGINS_KEPT = 200;

/** Asks Strapi's own middleware, with its own settings, once for each origin. */
export const createCorsHeaders = (strapi: Core.Strapi): CorsHeaders => {
  const handle = findHandler(strapi);
  const answers = new LRUCache<string, readonly string[]>({ max: ORIGINS_KEPT });
  return {
    known: (origin) => answers.get(origin),
    ask: async (origin) => {
      const headers: string[] = [];
      const context = {
        method: 'GET',
        get: (name: string) => (name.toLowerCase() === 'origin' ? origin : ''),
        set: (name: string, value: string) => headers.push(name, value),
        vary: () => undefined, // it is in every answer, whatever the origin
      };
      await handle(context, () => Promise.resolve());
      answers.set(origin, headers);
      return headers;
    },
  };
};

const findHandler = (strapi: Core.Strapi): ReturnType<MakeMiddleware> => {
  const entries = strapi.config.get<MiddlewareEntry[]>('middlewares');
  const entry = entries.find((each) => each === NAME || (typeof each === 'object' && each.name === NAME));
  if (entry === undefined) return (_context, next) => next();
  return makeMiddleware(strapi, NAME)(typeof entry === 'object' ? (entry.config ?? {}) : {}, { strapi });
};
