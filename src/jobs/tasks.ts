import type { Core } from '@strapi/strapi';
import type { Job } from 'graphile-worker';
import { deliver } from './deliver';
import { deliverWebsub } from './deliver-websub';
import { distributeWebsub } from './distribute-websub';
import { purge } from './purge';
import { release } from './release';
import { sendMail } from './send-mail';
import { verifyWebsub } from './verify-websub';

/** What each task needs to be told. It is stored as JSON: text, numbers, lists and objects only. */
export interface JobPayloads {
  purge: { readonly tags: readonly string[] };
  release: { readonly documentId: string };
  deliver: { readonly receiver: string; readonly documentId: string };
  'deliver-websub': { readonly subscriptionId: string };
  'distribute-websub': Readonly<Record<string, never>>;
  'verify-websub': { readonly requestId: string };
  'send-mail': { readonly to: readonly string[]; readonly subject: string; readonly text: string };
}

export type TaskName = keyof JobPayloads;

/** Does a job. It may run twice, after a crash say: the second time must do no harm. It fails by throwing. */
export type Task<Name extends TaskName> = (
  strapi: Core.Strapi,
  payload: JobPayloads[Name],
  job: Job,
) => Promise<void>;

export const TASKS: { readonly [Name in TaskName]: Task<Name> } = {
  deliver,
  'deliver-websub': deliverWebsub,
  'distribute-websub': distributeWebsub,
  'verify-websub': verifyWebsub,
  purge,
  release,
  'send-mail': sendMail,
};
