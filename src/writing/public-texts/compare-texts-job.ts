import { z } from 'zod';
import type { JobDefinition } from '../../platform/jobs/job-definition';

/** Something that releases show was changed: those whose readers see it are told of. */
export const COMPARE_TEXTS_JOB: JobDefinition<{
  readonly documentId: string;
  readonly after: string | null;
}> = {
  name: 'compare-texts',
  version: 1,
  /** Of what was changed; and of the last release that was compared, in the order of their ids. */
  payload: z.object({ documentId: z.string(), after: z.string().nullable() }),
  queue: 'compare-texts', // one after the other: a contact may be named in thousands of releases
  maxAttempts: 25,
  longestWait: null,
  workers: 'newsroom',
};
