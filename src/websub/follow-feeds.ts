import { addJob } from '../jobs/add-job';
import type { Follower } from '../publishing/followers';
import { RELEASE } from '../publishing/release-record';

/** Subscribers of the feeds hear of every public change of a release. */
export const followFeeds: Follower = async (strapi, { uid }) => {
  if (uid === RELEASE) await addJob(strapi, 'distribute-websub', {});
};
