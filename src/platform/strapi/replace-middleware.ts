import type { Core } from '@strapi/strapi';
import type { Context } from './koa';

/** Makes a middleware, with the settings given to it in config/middlewares.ts. */
type MiddlewareFactory = (
  config: unknown,
  about: { readonly strapi: Core.Strapi },
) => (context: Context, next: () => Promise<void>) => Promise<void>;

interface Middlewares {
  set(name: string, make: MiddlewareFactory): unknown;
}

/** Puts a middleware of the newsroom's own into the place of one of Strapi's, until Strapi makes them: in `register`. */
export const replaceMiddleware = (strapi: Core.Strapi, name: string, make: MiddlewareFactory): void => {
  strapi.get<Middlewares>('middlewares').set(name, make);
};
