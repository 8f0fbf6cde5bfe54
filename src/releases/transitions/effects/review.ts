import { currentActor } from '../../../writing/actor/actor';
import { notifyPublishers } from '../../notices/notify-publishers';
import { describeForStaff } from '../../overview/describe-for-staff';
import type { Effect } from './effect';

/** Publishers hear of it. */
export const requestReview: Effect<'requestReview'> = async ({ strapi, documentId }) => {
  const { name } = currentActor(strapi);
  await notifyPublishers(strapi, await describeForStaff(strapi, documentId, `${name} asks for a review.`));
  return { record: { deskNote: null } };
};

/** The author reads why. */
export const returnToDraft: Effect<'returnToDraft'> = ({ strapi, request }) => {
  const { name } = currentActor(strapi);
  const because = request.reason ? `: ${request.reason}` : '.';
  return Promise.resolve({
    record: { deskNote: `Sent back by ${name}${because}`, releaseAt: null, releaseTimeZone: null },
    reason: request.reason,
  });
};

/** The history alone tells that a translation was confirmed, and when. */
export const confirmTranslation: Effect<'confirmTranslation'> = ({ request }) =>
  Promise.resolve({ locale: request.locale });
