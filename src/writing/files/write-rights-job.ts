import { z } from 'zod';
import type { JobDefinition } from '../../platform/jobs/job-definition';

/** Pictures whose credit or rights were corrected say so inside of their bytes too, some at a time. */
export const WRITE_RIGHTS_JOB: JobDefinition = {
  name: 'write-rights',
  version: 1,
  payload: z.object({}),
  queue: 'write-rights',
  maxAttempts: 5,
  longestWait: null,
  workers: 'outside', // a bucket may keep them
};
