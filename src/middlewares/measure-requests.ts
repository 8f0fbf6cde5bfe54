import { createNameRoute } from '../app/operations/domain/name-route';
import { PUBLIC_PATTERNS } from '../app/public-patterns';
import { recordRequest } from '../platform/metrics/requests';
import type { Context } from '../platform/strapi/koa';

const nameRoute = createNameRoute(PUBLIC_PATTERNS);

const MILLISECONDS = 1000; // in a second

/** Counts each request and how long its answer took. The outermost: it sees what the error handler answers. */
const measureRequests = () => async (context: Context, next: () => Promise<void>) => {
  const began = performance.now();
  try {
    await next();
  } finally {
    const { method, path, status, _matchedRoute: matched } = context;
    const route = nameRoute(method, typeof matched === 'string' ? matched : undefined, path);
    recordRequest({ method, route, status, seconds: (performance.now() - began) / MILLISECONDS });
  }
};

export default measureRequests;
