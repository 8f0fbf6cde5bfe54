import type { Core } from '@strapi/strapi';
import { createHash } from 'node:crypto';
import { parametersOf } from '../../platform/http/parameters-of';
import { serveRoute } from '../../platform/http/serve-route';
import { DESCRIPTION_ROUTE } from './description-route';
import { describeNewsroom } from './domain/describe-newsroom';
import { readNewsroom } from './read-newsroom';
import type { Context } from '../../platform/strapi/koa';

interface Served {
  readonly text: string;
  readonly etag: string;
}

const HOUR = 3600; // seconds; it changes with the program alone
const NOT_MODIFIED = 304;

/** `GET /api/openapi.json`, made at the first request and kept. */
export const serveDescription = (strapi: Core.Strapi): void => {
  let made: Served | null = null;
  serveRoute(strapi, DESCRIPTION_ROUTE, (context: Context) => {
    parametersOf(DESCRIPTION_ROUTE, context.query);
    made ??= make(strapi);
    context.set('Cache-Control', `public, max-age=${HOUR}`);
    context.set('ETag', made.etag);
    context.type = 'application/json';
    context.status = 200;
    if (context.fresh) context.status = NOT_MODIFIED;
    else context.body = made.text;
  });
};

const make = (strapi: Core.Strapi): Served => {
  const text = JSON.stringify(describeNewsroom(readNewsroom(strapi)));
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` };
};
