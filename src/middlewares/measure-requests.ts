import { createNameRoute } from '../app/operations/domain/name-route';
import { PUBLIC_PATTERNS } from '../app/public-patterns';
import { recordRequest } from '../platform/metrics/requests';

interface RequestContext {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** The pattern of the route, as @koa/router leaves it. */
  readonly _matchedRoute?: unknown;
}

const nameRoute = createNameRoute(PUBLIC_PATTERNS);

const MILLISECONDS = 1000; // in a second

/** Counts each request and how long its answer took. The outermost: it sees what the error handler answers. */
const measureRequests = () => async (context: RequestContext, next: () => Promise<void>) => {
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
