import type { Core } from '@strapi/strapi';
import type { Route } from './route';

/** Registers a route beside the content API, open to everybody: its handler knows whom it answers. */
export const serveRoute = (
  strapi: Core.Strapi,
  { method, path }: Route,
  handler: Core.MiddlewareHandler,
): void => {
  strapi.server.routes([{ method, path, handler, config: { auth: false } }]);
};
