import { addJob } from '../../platform/jobs/add-job';
import { CONTENT_TYPES } from '../../shared/content-types/content-types';
import type { Follower } from '../../writing/announce/followers';
import { CONTENT_CHANGED_JOB } from './content-changed-job';

/** Whatever readers see otherwise is told to front ends, once it is committed. */
export const followContent: Follower = async (strapi, change) => {
  const { uid, documentId, locales, formerSlugs = [], formerPaths = [], isMovedIn } = change;
  if (isMovedIn === true || !CONTENT_TYPES.some((type) => type.uid === uid)) return; // after a move everything is told at once
  await addJob(strapi, CONTENT_CHANGED_JOB, {
    uid,
    documentId,
    locales: [...locales],
    formerSlugs: [...formerSlugs],
    formerPaths: [...formerPaths],
  });
};
