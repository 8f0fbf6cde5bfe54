import { z } from 'zod';
import type { JobDefinition } from '../../platform/jobs/job-definition';

/** Files from before the newsroom kept digests get theirs. */
export const MEASURE_FILES_JOB: JobDefinition = {
  name: 'measure-files',
  version: 1,
  payload: z.object({}),
  queue: 'measure-files',
  maxAttempts: 5,
  longestWait: null,
  workers: 'outside', // a bucket may keep them
};
