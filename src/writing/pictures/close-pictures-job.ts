import { z } from 'zod';
import type { JobDefinition } from '../../platform/jobs/job-definition';

/** Pictures whose rights or consent ended are closed. */
export const CLOSE_PICTURES_JOB: JobDefinition = {
  name: 'close-pictures',
  version: 1,
  payload: z.object({}),
  queue: 'close-pictures',
  maxAttempts: 32_767, // somebody was promised an end: it is never given up
  longestWait: 60,
  workers: 'newsroom',
};
