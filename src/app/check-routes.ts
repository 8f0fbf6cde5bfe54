import type { Core } from '@strapi/strapi';
import { StopError } from './cli/stop-error';
import { findUnfitRoutes } from './domain/compare-routes';
import { isOfStrapi } from './domain/strapi-routes';
import { ROUTES } from './routes';

/** As much of a route as @koa/router keeps. */
interface Layer {
  readonly methods: readonly string[];
  readonly path: string | RegExp;
}

/**
 * Every route of the newsroom's own is described, and every described one is there.
 *
 * @throws StopError with one sentence that names what is not
 */
export const checkRoutes = (strapi: Core.Strapi): void => {
  const { server } = strapi;
  const routers = [server, server.api('content-api'), server.api('admin')];
  const layers = routers.flatMap((router) => router.listRoutes() as Layer[]);
  const own = ROUTES.map(({ method, path }) => `${method} ${path}`);
  const problem = findUnfitRoutes(layers.flatMap(nameLayer), { own, isOfStrapi });
  if (problem !== null) throw new StopError(problem);
};

/** A route for `GET` answers `HEAD` too. */
const nameLayer = ({ methods, path }: Layer): string[] =>
  methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${String(path)}`);
