import { addJob } from '../../platform/jobs/add-job';
import type { Follower } from '../../writing/announce/followers';
import { RELEASE } from '../../releases/record/release-record';

/** Subscribers of the feeds hear of every public change of a release. */
export const followFeeds: Follower = async (strapi, { uid }) => {
  if (uid === RELEASE) await addJob(strapi, 'distribute-websub', {});
};
