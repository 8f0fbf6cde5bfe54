import { addJob } from '../../platform/jobs/add-job';
import type { Follower } from '../../writing/announce/followers';
import { DISTRIBUTE_FEEDS_JOB } from './jobs';
import { RELEASE } from '../../shared/content-types/uids';

/** Subscribers of the feeds hear of every public change of a release. */
export const followFeeds: Follower = async (strapi, { uid, isMovedIn }) => {
  if (uid === RELEASE && isMovedIn !== true) await addJob(strapi, DISTRIBUTE_FEEDS_JOB, {});
};
