import type { Core } from '@strapi/strapi';
import { Registry } from 'prom-client';
import { parametersOf } from '../../platform/http/parameters-of';
import type { Route } from '../../platform/http/route';
import { serveRoute } from '../../platform/http/serve-route';
import { recordPool } from '../../platform/metrics/pool';
import { operatorsRegistry, registry } from '../../platform/metrics/registry';
import '../../platform/metrics/deliveries';
import '../../platform/metrics/release-delay'; // shown from the start, with zero releases
import { findReadiness } from './find-readiness';
import { OPERATIONS_ROUTES } from './operations-routes';
import { operationsToken, refuseUnlessOperator } from './refuse-unless-operator';
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
  serve(OPERATIONS_ROUTES.ready, (context) => answerReadiness(strapi, context));
  serve(OPERATIONS_ROUTES.metrics, (context) => answerMetrics(strapi, context));
};

const answerReadiness = async (strapi: Core.Strapi, context: Context): Promise<void> => {
  const readiness = await findReadiness(strapi);
  const problems = Object.values(readiness).filter((problem) => problem !== null);
  if (problems.length === 0) {
    context.body = { data: { status: 'ready' }, meta: {} };
    return;
  }
  context.status = UNAVAILABLE;
  context.body = {
    data: null,
    error: {
      status: UNAVAILABLE,
      name: 'ServiceUnavailableError',
      message: problems.join(' '),
      details: { checks: readiness },
    },
  };
};

const answerMetrics = async (strapi: Core.Strapi, context: Context): Promise<void> => {
  recordPool(strapi);
  const shown = operationsToken(strapi) === '' ? registry : Registry.merge([registry, operatorsRegistry]);
  context.body = await shown.metrics();
  context.type = shown.contentType;
};
