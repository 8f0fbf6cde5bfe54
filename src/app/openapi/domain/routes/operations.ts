import { z } from 'zod';
import { answer } from '../common-shapes';
import type { Operation, Paths } from '../model';
import { fail, json, text } from '../operation';
import { toSchema } from '../shapes';

const status = (word: string) => toSchema(answer(z.object({ status: z.literal(word) })));

const FOR_OPERATORS: Pick<Operation, 'tags' | 'security'> = {
  tags: ['Operations'],
  security: [{}, { operationsToken: [] }],
};

const WITH_A_TOKEN = 'Where OPERATIONS_TOKEN is set, for those alone who send it.';

/** What those who run the newsroom ask. */
export const OPERATION_PATHS: Paths = {
  '/health/live': {
    get: {
      ...FOR_OPERATORS,
      operationId: 'getLiveness',
      summary: 'Whether the process answers',
      description: WITH_A_TOKEN,
      responses: {
        200: json('It does.', status('live'), { data: { status: 'live' }, meta: {} }),
        ...fail(400, 401),
      },
    },
  },
  '/health/ready': {
    get: {
      ...FOR_OPERATORS,
      operationId: 'getReadiness',
      summary: 'Whether the newsroom can do its work',
      description: `The database answers, its migrations are there, and the worker runs jobs. ${WITH_A_TOKEN}`,
      responses: {
        200: json('It can.', status('ready'), { data: { status: 'ready' }, meta: {} }),
        ...fail(400, 401, 503),
      },
    },
  },
  '/metrics': {
    get: {
      ...FOR_OPERATORS,
      operationId: 'getMetrics',
      summary: 'Metrics for Prometheus',
      description: `Requests, latency, event loop, connections, jobs. ${WITH_A_TOKEN}`,
      responses: {
        200: text('The text format of Prometheus.', 'text/plain', 'dateline_jobs_total{outcome="done"} 12\n'),
        ...fail(400, 401),
      },
    },
  },
  '/api/openapi.json': {
    get: {
      operationId: 'getDescription',
      summary: 'This description',
      description: 'OpenAPI 3.1. `/docs` shows it to people.',
      tags: ['Operations'],
      security: [{}],
      responses: {
        200: json('The description.', {
          type: 'object',
          properties: { openapi: { type: 'string' }, info: { type: 'object' }, paths: { type: 'object' } },
          required: ['openapi', 'info', 'paths'],
        }),
        ...fail(400),
      },
    },
  },
};
