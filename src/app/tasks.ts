import type { Core } from '@strapi/strapi';
import type { Job } from 'graphile-worker';
import { deliver } from '../distribution/deliveries/deliver-job';
import { deliverWebsub } from '../distribution/websub/deliver-job';
import { distributeWebsub } from '../distribution/websub/distribute-job';
import { purge } from '../distribution/purges/purge-job';
import { release } from '../releases/schedule/release-job';
import { sendMail } from '../platform/mail/send-mail-job';
import { verifyWebsub } from '../distribution/websub/verify-job';

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
