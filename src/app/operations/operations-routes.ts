import { z } from 'zod';
import type { Route } from '../../platform/http/route';
import { TAKES_NONE } from '../../platform/http/route-query';
import { answer } from '../../shared/openapi/common-shapes';
import { fail, json, text } from '../../shared/openapi/operation';
import { toSchema } from '../../shared/openapi/shapes';

const status = (word: string, meta: z.ZodType = z.looseObject({})) =>
  toSchema(answer(z.object({ status: z.literal(word) }), meta));

const READY_META = z.object({
  workers: z.int().min(1).describe('Processes that serve on this port (WORKERS).'),
  isSlow: z
    .literal(true)
    .optional()
    .describe('The database takes its time. It is there for those with patience.'),
  isFull: z
    .literal(true)
    .optional()
    .describe(
      'The disk of the database has no room: reads are answered, writes with 503, and nothing is released.',
    ),
});

const FOR_OPERATORS = { method: 'GET', access: 'operators', query: TAKES_NONE, kept: null } as const;

const WITH_A_TOKEN = 'Where OPERATIONS_TOKEN is set, for those alone who send it.';

/** What those who run the newsroom ask. */
export const OPERATIONS_ROUTES = {
  live: {
    ...FOR_OPERATORS,
    name: 'getLiveness',
    path: '/health/live',
    words: {
      tags: ['Operations'],
      summary: 'Whether the process answers',
      description: WITH_A_TOKEN,
      responses: {
        200: json('It does.', status('live'), { data: { status: 'live' }, meta: {} }),
        ...fail(400, 401),
      },
    },
  },
  ready: {
    ...FOR_OPERATORS,
    name: 'getReadiness',
    path: '/health/ready',
    words: {
      tags: ['Operations'],
      summary: 'Whether the newsroom can do its work',
      description: `The database answers, its migrations are there, the worker runs jobs, and nobody has asked it to end. ${WITH_A_TOKEN}`,
      responses: {
        200: json('It can.', status('ready', READY_META), {
          data: { status: 'ready' },
          meta: { workers: 1 },
        }),
        ...fail(400, 401, 503),
      },
    },
  },
  metrics: {
    ...FOR_OPERATORS,
    name: 'getMetrics',
    path: '/metrics',
    words: {
      tags: ['Operations'],
      summary: 'Metrics for Prometheus',
      description: `Requests, latency, event loop, connections, jobs. ${WITH_A_TOKEN}`,
      responses: {
        200: text('The text format of Prometheus.', 'text/plain', 'dateline_jobs_total{outcome="done"} 12\n'),
        ...fail(400, 401),
      },
    },
  },
} satisfies Record<string, Route>;
