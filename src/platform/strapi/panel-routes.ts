import type { Core } from '@strapi/strapi';
import type { PanelContext } from './koa';

interface PanelRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly handler: (context: PanelContext) => Promise<void>;
  readonly config: object;
}

/** Adds routes that the panel's own pieces call. Strapi's types know routes of an API alone. */
export const addPanelRoutes = (strapi: Core.Strapi, prefix: string, routes: readonly PanelRoute[]): void => {
  strapi.server.routes({
    type: 'admin',
    prefix,
    routes: [...routes],
  } as never);
};
