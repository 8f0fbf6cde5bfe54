import { z } from 'zod';
import type { JobDefinition } from '../jobs/job-definition';

export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** An e-mail goes to the mail server. */
export const SEND_MAIL_JOB: JobDefinition<Mail> = {
  name: 'send-mail',
  version: 1,
  payload: z.object({ to: z.array(z.string()), subject: z.string(), text: z.string() }),
  queue: 'mail', // one at a time: a slow mail server must not hold up releases
  maxAttempts: 25, // three days
  longestWait: null,
  workers: 'newsroom',
};
