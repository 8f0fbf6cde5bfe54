import type { Core } from '@strapi/strapi';
import { addJob } from '../../platform/jobs/add-job';
import { SEND_MAIL_JOB } from '../../platform/mail/send-mail-job';
import { adminPermissions } from '../../platform/strapi/services';
import { LOCALES } from '../../shared/locales/locales';
import { findReaders } from '../../writing/actor/find-readers';
import { isMovingIn } from '../../writing/announce/moving-in';
import { mayPersonActOn } from '../../writing/actor/person-rights';
import type { StaffMessage } from '../overview/describe-for-staff';
import { RELEASE } from '../../shared/content-types/uids';

interface Recipient {
  readonly id: number;
  readonly email: string;
  readonly blocked: boolean | null;
}

const SUPER_ADMIN = 'strapi-super-admin';
const MAY_PUBLISH = {
  action: 'plugin::content-manager.explorer.publish',
  subject: RELEASE,
};

/**
 * Tells everybody who may publish that press release and read it, by e-mail: one job an address, added in the open
 * transaction. Does nothing when there is no mail server.
 */
export const notifyPublishers = async (
  strapi: Core.Strapi,
  { documentId, subject, text }: StaffMessage,
): Promise<void> => {
  if (isMovingIn() || !strapi.config.get<boolean>('newsroom.mail.isConfigured')) return;
  for (const address of await findPublishers(strapi, documentId)) {
    await addJob(strapi, SEND_MAIL_JOB, { to: [address], subject, text });
  }
};

const findPublishers = async (strapi: Core.Strapi, documentId: string): Promise<Set<string>> => {
  const users = (await strapi.db.query('admin::user').findMany({
    where: {
      isActive: true,
      $or: [{ roles: { code: SUPER_ADMIN } }, { roles: { permissions: MAY_PUBLISH } }],
    },
    populate: ['roles'],
  })) as Recipient[];
  const addresses = new Set<string>();
  for (const user of users) {
    if (user.blocked !== true && (await isConcerned(strapi, user, documentId))) addresses.add(user.email);
  }
  return addresses;
};

/** The conditions and languages of a role hold for what its people are written, too. */
const isConcerned = async (strapi: Core.Strapi, user: Recipient, documentId: string): Promise<boolean> => {
  const ability = await adminPermissions(strapi).engine.generateUserAbility(user);
  const { mayRead } = (await findReaders(strapi, ability, RELEASE, [documentId]))(documentId);
  if (!mayRead(null, 'title')) return false;
  for (const locale of LOCALES) {
    if (await mayPersonActOn(strapi, ability, { action: 'publish', uid: RELEASE, documentId, locale }))
      return true;
  }
  return false;
};
