import type { Core } from '@strapi/strapi';
import { createNameRoute } from '../app/operations/domain/name-route';
import { PUBLIC_PATTERNS } from '../app/public-patterns';
import { recordRequest } from '../platform/metrics/requests';
import type { Context } from '../platform/strapi/koa';
import { tellWork } from '../platform/telemetry/told-work';

const nameRoute = createNameRoute(PUBLIC_PATTERNS);

const MILLISECONDS = 1000; // in a second

/** Counts each request and how long its answer took. The outermost: it sees what the error handler answers. */
const measureRequests =
  (_settings: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<void>) => {
    const began = performance.now();
    try {
      await next();
    } finally {
      const { method, path, status, _matchedRoute: matched } = context;
      const pattern = typeof matched === 'string' ? matched : undefined;
      const route = nameRoute(method, pattern, path);
      const seconds = (performance.now() - began) / MILLISECONDS;
      recordRequest({ method, route, status, seconds });
      tellWork(() => ({
        kind: 'request',
        name: `${method} ${pattern ?? route}`,
        began: performance.timeOrigin + began,
        seconds,
        hasFailed: status >= FAULT,
        attributes: {
          'http.request.method': method,
          'http.route': pattern ?? route,
          'http.response.status_code': status,
        },
        ...parentOf(strapi, context),
      }));
    }
  };

const FAULT = 500;

/** A reader's own would say what is recorded; a proxy of ours may. */
const parentOf = (strapi: Core.Strapi, context: Context): { parent?: string } =>
  strapi.config.get<number>('newsroom.proxies') > 0 ? { parent: context.get('traceparent') } : {};

export default measureRequests;
