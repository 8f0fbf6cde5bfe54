import { z } from 'zod';
import type { JobDefinition } from '../../platform/jobs/job-definition';

export interface RenamedPlace {
  readonly uid: string;
  /** Of what was renamed, came or went. */
  readonly documentId: string;
  /** The last document whose entries were made anew, in the order of their ids; null before the first. */
  readonly after: string | null;
}

/** Something has another name: what is found by its words is found by the new ones, a batch at a time. */
export const REFRESH_NAMES_JOB: JobDefinition<RenamedPlace> = {
  name: 'refresh-names',
  version: 1,
  payload: z.object({ uid: z.string(), documentId: z.string(), after: z.string().nullable() }),
  queue: 'refresh-names',
  maxAttempts: 25,
  longestWait: null,
  workers: 'newsroom',
};
