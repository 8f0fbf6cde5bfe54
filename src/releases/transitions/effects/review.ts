import { currentActor } from '../../../writing/actor/actor';
import { notifyPublishers } from '../../notices/notify-publishers';
import { describeForStaff } from '../../overview/describe-for-staff';
import type { Effect } from './effect';

/** Publishers hear of it, with what the author tells them; that stays on the release until somebody acts on it. */
export const requestReview: Effect<'requestReview'> = async ({ strapi, documentId, request: { reason } }) => {
  const { name } = currentActor(strapi);
  const message = reason ? `${name} asks for a review: ${reason}` : `${name} asks for a review.`;
  await notifyPublishers(strapi, await describeForStaff(strapi, documentId, message));
  return { record: { deskNote: reason ? `${name}: ${reason}` : null }, reason };
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
