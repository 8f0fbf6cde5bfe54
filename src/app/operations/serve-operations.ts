import type { Core } from '@strapi/strapi';
import { parametersOf } from '../../platform/http/parameters-of';
import type { Route } from '../../platform/http/route';
import { serveRoute } from '../../platform/http/serve-route';
import { watchDatabase, watchOf, type DatabaseWatch } from './ask-database';
import { findReadiness } from './find-readiness';
import { showMetrics } from './show-metrics';
import { OPERATIONS_ROUTES } from './operations-routes';
import { refuseUnlessOperator } from './refuse-unless-operator';
import type { Context } from '../../platform/strapi/koa';

const UNAVAILABLE = 503;

/** `GET /health/live`, `/health/ready` and `/metrics`: for those who run the newsroom. */
export const serveOperations = (strapi: Core.Strapi): void => {
  const serve = (route: Route, answer: (context: Context) => unknown): void => {
    serveRoute(strapi, route, async (context: Context) => {
      refuseUnlessOperator(strapi, context);
      parametersOf(route, context.query);
      context.set('Cache-Control', 'no-store');
      await answer(context);
    });
  };
  serve(OPERATIONS_ROUTES.live, (context) => {
    context.body = { data: { status: 'live' }, meta: {} };
  });
  const watch = watchDatabase(strapi);
  serve(OPERATIONS_ROUTES.ready, (context) => answerReadiness(strapi, watch, context));
  serve(OPERATIONS_ROUTES.metrics, (context) => answerMetrics(strapi, context));
};

export const stopOperations = async (strapi: Core.Strapi): Promise<void> => {
  await watchOf(strapi)?.close();
};

const answerReadiness = async (
  strapi: Core.Strapi,
  watch: DatabaseWatch,
  context: Context,
): Promise<void> => {
  const { checks, isSlow, isFull, workers } = await findReadiness(strapi, watch);
  const problems = Object.values(checks).filter((problem) => problem !== null);
  if (problems.length === 0) {
    const meta = { workers, ...(isSlow && { isSlow }), ...(isFull && { isFull }) };
    context.body = { data: { status: 'ready' }, meta };
    return;
  }
  context.status = UNAVAILABLE;
  context.body = {
    data: null,
    error: {
      status: UNAVAILABLE,
      name: 'ServiceUnavailableError',
      message: problems.join(' '),
      details: { checks },
    },
  };
};

const answerMetrics = async (strapi: Core.Strapi, context: Context): Promise<void> => {
  const { text, type } = await showMetrics(strapi);
  context.body = text;
  context.type = type;
};
