import type { Core } from '@strapi/strapi';
import { onFirstStart } from '../../platform/storage/first-start';
import { addJob } from '../../platform/jobs/add-job';
import { RELEASE_JOB } from './release-job';
import { releaseJobKey } from './release-job-key';
import { storeRecord } from '../record/release-record';
import { RELEASE } from '../../shared/content-types/uids';
import { findRows, type VersionRow } from '../../platform/strapi/rows';

/**
 * Releases from before there were states get theirs: what is public is released, the rest is draft. And every scheduled release has its job,
 * also when the queue was lost, as after a restored backup.
 */
export const adoptReleases = async (strapi: Core.Strapi): Promise<void> => {
  await onFirstStart(strapi, 'release-states', async () => {
    await strapi.db.query(RELEASE).updateMany({ where: { state: null }, data: { state: 'draft' } });
    const published = await findRows(strapi, RELEASE, { where: { publishedAt: { $notNull: true } } });
    for (const documentId of new Set(published.map((row) => row.documentId))) {
      await storeRecord(strapi, documentId, { state: 'released' });
    }
  });
  const scheduled = await findRows<VersionRow & { releaseAt: string | null }>(strapi, RELEASE, {
    where: { publishedAt: null, state: 'scheduled' },
  });
  const times = new Map(scheduled.map(({ documentId, releaseAt }) => [documentId, releaseAt]));
  for (const [documentId, releaseAt] of times) {
    if (releaseAt === null) continue;
    await addJob(
      strapi,
      RELEASE_JOB,
      { documentId },
      { runAt: new Date(releaseAt), key: releaseJobKey(documentId) },
    );
  }
};
