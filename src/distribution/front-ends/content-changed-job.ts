import { z } from 'zod';
import type { JobDefinition } from '../../platform/jobs/job-definition';

/** What changed, as the transaction knew it. */
export interface ChangedContent {
  readonly uid: string;
  readonly documentId: string;
  readonly locales: readonly (string | null)[];
  readonly formerSlugs: readonly string[];
  readonly formerPaths: readonly string[];
}

/** Readers see something else: front ends are told of it. */
export const CONTENT_CHANGED_JOB: JobDefinition<ChangedContent> = {
  name: 'content-changed',
  version: 1,
  payload: z.object({
    uid: z.string(),
    documentId: z.string(),
    locales: z.array(z.string().nullable()),
    formerSlugs: z.array(z.string()),
    formerPaths: z.array(z.string()),
  }),
  queue: 'content-changed', // one after the other: the order of their numbers is that of their commits
  maxAttempts: 25,
  longestWait: 60,
  workers: 'newsroom',
};
