import type { Core } from '@strapi/strapi';
import type { Route } from './route';
import { strapiConfig } from './strapi-config';

/** Registers a route beside the content API: for everybody, or for operators, whom its handler knows. */
export const serveRoute = (
  strapi: Core.Strapi,
  { method, path, access }: Route,
  handler: Core.MiddlewareHandler,
): void => {
  strapi.server.routes([{ method, path, handler, config: strapiConfig(access) }]);
};
