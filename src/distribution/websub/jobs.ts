import { z } from 'zod';
import type { JobDefinition } from '../../platform/jobs/job-definition';

/** The feeds changed: each subscriber that is behind gets a job. */
export const DISTRIBUTE_FEEDS_JOB: JobDefinition = {
  name: 'distribute-websub',
  version: 1,
  payload: z.object({}),
  queue: 'websub', // one after the other: each compares what the last one sent
  maxAttempts: 25,
  longestWait: null,
  workers: 'outside',
};

/** A subscriber gets its feed. */
export const DELIVER_FEED_JOB: JobDefinition<{ readonly subscriptionId: string }> = {
  name: 'deliver-websub',
  version: 1,
  payload: z.object({ subscriptionId: z.string() }),
  queue: null, // one for each subscriber, named when it is added
  maxAttempts: 10_000,
  longestWait: 60,
  workers: 'outside',
};

/** A subscriber is asked whether it wants what was asked for in its name. */
export const VERIFY_REQUEST_JOB: JobDefinition<{ readonly requestId: string }> = {
  name: 'verify-websub',
  version: 1,
  payload: z.object({ requestId: z.string() }),
  queue: null,
  maxAttempts: 5,
  longestWait: 60,
  workers: 'outside',
};
