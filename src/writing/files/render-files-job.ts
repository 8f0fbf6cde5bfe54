import { z } from 'zod';
import type { JobDefinition } from '../../platform/jobs/job-definition';

/** Pictures get what browsers choose from: those that were uploaded just now, and those from before, some at a time. */
export const RENDER_FILES_JOB: JobDefinition = {
  name: 'render-files',
  version: 1,
  payload: z.object({}),
  queue: 'render-files',
  maxAttempts: 5,
  longestWait: null,
  workers: 'outside', // a bucket may keep them
};
