import type { Core } from '@strapi/strapi';
import { Registry } from 'prom-client';
import { refuseParameters } from '../../platform/refuse/refuse-parameters';
import { recordPool } from '../../platform/metrics/pool';
import { operatorsRegistry, registry } from '../../platform/metrics/registry';
import '../../platform/metrics/deliveries';
import '../../platform/metrics/release-delay'; // shown from the start, with zero releases
import { findReadiness } from './find-readiness';
import { operationsToken, refuseUnlessOperator } from './refuse-unless-operator';

interface Context {
  readonly query: Readonly<Record<string, unknown>>;
  status: number;
  type: string;
  body: unknown;
  get(header: string): string;
  set(header: string, value: string): void;
}

const UNAVAILABLE = 503;

/** `GET /health/live`, `/health/ready` and `/metrics`: for those who run the newsroom. */
export const serveOperations = (strapi: Core.Strapi): void => {
  const route = (path: string, answer: (context: Context) => unknown) => ({
    method: 'GET' as const,
    path,
    handler: async (context: Context) => {
      refuseUnlessOperator(strapi, context);
      refuseParameters(context.query);
      context.set('Cache-Control', 'no-store');
      await answer(context);
    },
    config: { auth: false as const },
  });
  strapi.server.routes([
    route('/health/live', (context) => {
      context.body = { data: { status: 'live' }, meta: {} };
    }),
    route('/health/ready', (context) => answerReadiness(strapi, context)),
    route('/metrics', (context) => answerMetrics(strapi, context)),
  ]);
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
