import { addJob } from '../../platform/jobs/add-job';
import { CONTACT, ORGANISATION, PARTNER_COUNTRY, TOPIC } from '../../shared/content-types/uids';
import type { Follower } from '../announce/followers';
import { COMPARE_TEXTS_JOB } from './compare-texts-job';

/** What releases show besides their own words. */
const SHOWN_IN_RELEASES = [CONTACT, ORGANISATION, PARTNER_COUNTRY, TOPIC, 'plugin::upload.file'];

/**
 * A contact, topic, country, organisation or file that changes, comes or goes may change the text of thousands of releases. A job
 * looks which: it is there with the change, or not at all.
 */
export const tellOfUses: Follower = async (strapi, { uid, documentId, isMovedIn }) => {
  if (!SHOWN_IN_RELEASES.includes(uid) || isMovedIn === true) return;
  await addJob(
    strapi,
    COMPARE_TEXTS_JOB,
    { documentId, after: null },
    { key: `compare-texts:${documentId}` },
  );
};
