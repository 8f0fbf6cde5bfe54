import { documentsOf } from '../../../platform/strapi/documents';
import { localesGoingOut } from '../domain/check-transition';
import { removeJob } from '../../../platform/jobs/add-job';
import { findRows, type VersionRow } from '../../../platform/strapi/rows';
import { closeFiles } from '../../../writing/files/closed-files';
import { publishLanguages } from '../publish-languages';
import { postNotices, removeNotices } from '../../notices/public-notices';
import { releaseJobKey } from '../../schedule/release-job-key';
import { RELEASE } from '../../../shared/content-types/uids';
import type { Effect } from './effect';

/** Text and pictures go at once, and a notice says why; the draft stays for staff. */
export const withdraw: Effect<'withdraw'> = async ({ strapi, documentId, request, now }) => {
  const notices = await postNotices(strapi, documentId, {
    kind: 'withdrawn',
    notices: request.notices,
    at: now,
  });
  await closeFiles(strapi, documentId);
  await documentsOf(strapi, RELEASE).unpublish({ documentId, locale: '*' });
  await removeJob(strapi, releaseJobKey(documentId));
  return {
    record: { deskNote: null },
    publicChange: { kind: 'withdrawn', locales: Object.keys(notices), notes: notices },
    reason: Object.values(request.notices).find(Boolean),
  };
};

/** What is ready goes out again, as the draft is now, with the mark of its corrections. */
export const restore: Effect<'restore'> = async ({ strapi, documentId, request, facts }) => {
  const locales = localesGoingOut(facts.languages, request.locales);
  await removeNotices(strapi, documentId, locales);
  await publishLanguages(strapi, documentId, locales, 'restore');
  const corrected = await findRows<VersionRow & { corrections: object[] }>(strapi, RELEASE, {
    where: { documentId, publishedAt: { $notNull: true } },
    populate: { corrections: true },
  });
  const isCorrected = corrected.some(({ corrections }) => corrections.length > 0);
  return {
    state: isCorrected ? 'corrected' : 'released',
    publicChange: { kind: 'released', locales },
    reason: request.reason,
  };
};
