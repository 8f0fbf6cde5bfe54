import { z } from 'zod';
import type { JobDefinition } from '../../platform/jobs/job-definition';

/** Files from before the newsroom cleaned them as it does now are cleaned, some at a time. */
export const CLEAN_FILES_JOB: JobDefinition<{ after: number }> = {
  name: 'clean-files',
  version: 1,
  payload: z.object({
    /** The id of the last file that was looked at. */
    after: z.number().int(),
  }),
  queue: 'clean-files',
  maxAttempts: 5,
  longestWait: null,
  workers: 'outside', // a bucket may keep them
};
