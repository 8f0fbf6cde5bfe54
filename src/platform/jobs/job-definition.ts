import type { Core } from '@strapi/strapi';
import type { Job } from 'graphile-worker';
import type { z } from 'zod';

/** A kind of job, as those see it who add one: its name, what it is told, and how it is run. */
export interface JobDefinition<Payload extends object = object> {
  /** The name in the queue. It is never used for anything else: jobs of it may wait for weeks. */
  readonly name: string;
  /** Grows when what it is told changes its meaning: an older instance leaves such jobs to a newer one. */
  readonly version: number;
  /** What it is told: text, numbers, lists and objects, stored as JSON and checked when the job is taken. */
  readonly payload: z.ZodType<Payload>;
  /** Jobs with the same queue run one after another, over all instances; null: side by side. */
  readonly queue: string | null;
  /** Tries before a job is given up. The waits between them grow: 3 s, 7 s, 20 s, 1 min, 2.5 min … 6 h. */
  readonly maxAttempts: number;
  /** Seconds that the wait between two tries does not exceed; null: as it grows. */
  readonly longestWait: number | null;
  /** Which workers do it: `outside` waits for the servers of others, and must not hold up the rest. */
  readonly workers: 'newsroom' | 'outside';
}

/** Does a job. It may run twice, after a crash say: the second time must do no harm. It fails by throwing. */
export type JobHandler<Payload extends object> = (
  strapi: Core.Strapi,
  payload: Payload,
  job: Job,
) => Promise<void>;

/** A kind of job with what does it, checked: what the worker runs. */
export interface Task {
  readonly definition: JobDefinition;
  /** @throws Error when the job tells what this version of the newsroom does not understand */
  run(strapi: Core.Strapi, stored: unknown, job: Job): Promise<void>;
}

/** @example task(RELEASE_JOB, releaseWhenDue) */
export const task = <Payload extends object>(
  definition: JobDefinition<Payload>,
  handle: JobHandler<Payload>,
): Task => ({
  definition,
  run: (strapi, stored, job) => handle(strapi, readPayload(definition, stored), job),
});

/** What is stored of a job: what it is told, with the version of that from the second on. */
export const writePayload = <Payload extends object>(
  { version }: JobDefinition<Payload>,
  payload: Payload,
): string => JSON.stringify(version === 1 ? payload : { ...payload, jobVersion: version });

const readPayload = <Payload extends object>(
  { name, version, payload }: JobDefinition<Payload>,
  stored: unknown,
): Payload => {
  const { jobVersion = 1, ...told } = stored as { jobVersion?: number };
  if (jobVersion > version) throw new Error(`A newer version of the newsroom added this ${name} job.`);
  const read = payload.safeParse(told);
  if (!read.success) {
    const places = read.error.issues.map(({ path }) => path.join('.') || 'all of it').join(', ');
    throw new Error(`The ${name} job does not tell what it should: ${places}.`); // never what it does tell
  }
  return read.data;
};
