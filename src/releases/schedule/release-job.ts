import { z } from 'zod';
import type { JobDefinition } from '../../platform/jobs/job-definition';

/** A scheduled press release goes out. */
export const RELEASE_JOB: JobDefinition<{ readonly documentId: string }> = {
  name: 'release',
  version: 1,
  payload: z.object({ documentId: z.string() }),
  queue: null,
  maxAttempts: 32_767, // a week of tries: it was promised for a time
  longestWait: 5,
  workers: 'newsroom',
};
