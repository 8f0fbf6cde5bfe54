import { z } from 'zod';
import type { JobDefinition } from '../../platform/jobs/job-definition';
import type { Stream } from './delivery';

/** A partner hears of what happened to a release. */
export const DELIVER_JOB: JobDefinition<Stream> = {
  name: 'deliver',
  version: 1,
  payload: z.object({ receiver: z.string(), documentId: z.string() }),
  queue: null, // one for each receiver, named when it is added
  maxAttempts: 10_000, // failures of receivers are counted in deliveries
  longestWait: 60,
  workers: 'outside',
};
