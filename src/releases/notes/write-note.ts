import type { Core } from '@strapi/strapi';
import { addJob } from '../../platform/jobs/add-job';
import { SEND_MAIL_JOB } from '../../platform/mail/send-mail-job';
import { lockDocument } from '../../platform/storage/lock-document';
import { describeForStaff } from '../overview/describe-for-staff';
import type { Audience } from './domain/release-note';
import { findAddressees } from './find-addressees';
import { storeNote } from './notes';

interface Written {
  readonly documentId: string;
  readonly author: { readonly id: number; readonly name: string };
  readonly audience: Audience;
  readonly locale: string | null;
  readonly text: string;
}

/** Keeps a note on a release and tells those whom it is for, by e-mail where there is a mail server; what it says stays in the panel. */
export const writeNote = async (strapi: Core.Strapi, note: Written): Promise<void> => {
  const groups = await findAddressees(strapi, note.documentId, note.author.id);
  const people =
    groups.find(({ audience, locale }) => audience === note.audience && locale === note.locale)?.people ?? [];
  const isMailed = strapi.config.get<boolean>('newsroom.mail.isConfigured');
  await strapi.db.transaction(async () => {
    await lockDocument(strapi, note.documentId);
    await storeNote(strapi, note, people);
    if (!isMailed) return;
    const message = `${note.author.name} wrote you a note on this press release.`;
    const { subject, text } = await describeForStaff(strapi, note.documentId, message);
    for (const { email } of people) await addJob(strapi, SEND_MAIL_JOB, { to: [email], subject, text });
  });
};
