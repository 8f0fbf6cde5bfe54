import { RELEASE } from '../../shared/content-types/uids';
import type { SlugFollower } from '../../writing/slugs/settle-slug';
import { describeForStaff } from '../overview/describe-for-staff';
import { notifyPublishers } from './notify-publishers';

/** Publishers hear that a release went out under another address than the one it was approved with. */
export const tellOfSettledSlug: SlugFollower = async (strapi, { uid, documentId }, reason) => {
  if (uid === RELEASE) await notifyPublishers(strapi, await describeForStaff(strapi, documentId, reason));
};
