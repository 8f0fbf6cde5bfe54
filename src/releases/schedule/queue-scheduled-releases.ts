import type { Core } from '@strapi/strapi';
import { addJob } from '../../platform/jobs/add-job';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { RELEASE } from '../../shared/content-types/uids';
import { RELEASE_JOB } from './release-job';
import { releaseJobKey } from './release-job-key';

/** Every scheduled release has its job, also when the queue was lost, as after a restored backup. */
export const queueScheduledReleases = async (strapi: Core.Strapi): Promise<void> => {
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
