import type { Core } from '@strapi/strapi';
import { addJob } from '../../platform/jobs/add-job';
import { SEND_MAIL_JOB } from '../../platform/mail/send-mail-job';
import { RELEASE } from '../../shared/content-types/uids';

interface Message {
  readonly subject: string;
  readonly text: string;
}

interface Recipient {
  readonly email: string;
  readonly blocked: boolean | null;
}

const SUPER_ADMIN = 'strapi-super-admin';
const MAY_PUBLISH = {
  action: 'plugin::content-manager.explorer.publish',
  subject: RELEASE,
};

/**
 * Tells everybody who may publish press releases, by e-mail: one job an address, added in the open transaction. Does
 * nothing when there is no mail server.
 */
export const notifyPublishers = async (strapi: Core.Strapi, { subject, text }: Message): Promise<void> => {
  if (!strapi.config.get<boolean>('newsroom.mail.isConfigured')) return;
  for (const address of await findPublishers(strapi)) {
    await addJob(strapi, SEND_MAIL_JOB, { to: [address], subject, text });
  }
};

const findPublishers = async (strapi: Core.Strapi): Promise<Set<string>> => {
  const users = (await strapi.db.query('admin::user').findMany({
    select: ['email', 'blocked'],
    where: {
      isActive: true,
      $or: [{ roles: { code: SUPER_ADMIN } }, { roles: { permissions: MAY_PUBLISH } }],
    },
  })) as Recipient[];
  return new Set(users.filter((user) => user.blocked !== true).map((user) => user.email));
};
