import type { Core } from '@strapi/strapi';
import { asHandler, type Context } from '../strapi/koa';
import type { Route } from './route';
import { strapiConfig } from './strapi-config';

/** Registers a route beside the content API: for everybody, or for operators, whom its handler knows. */
export const serveRoute = (
  strapi: Core.Strapi,
  { method, path, access }: Route,
  handle: (context: Context) => unknown,
): void => {
  strapi.server.routes([{ method, path, handler: asHandler(handle), config: strapiConfig(access) }]);
};
