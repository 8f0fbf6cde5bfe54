import { z } from 'zod';
import type { JobDefinition } from '../../platform/jobs/job-definition';

/** The caches in front of the newsroom drop what was made from what changed. */
export const PURGE_JOB: JobDefinition<{ readonly tags: readonly string[] }> = {
  name: 'purge',
  version: 1,
  payload: z.object({ tags: z.array(z.string()) }),
  queue: 'purge',
  maxAttempts: 10, // a minute or so: by then what is old goes by itself
  longestWait: 10,
  workers: 'outside',
};
