import { RELEASE } from '../../shared/content-types/uids';
import type { Follower } from '../announce/followers';
import { tellChangedLanguages } from './tell-changed-languages';

/** A change in one language that shows in others too, such as a country or a contact, is a change of these others. */
export const tellOtherLanguages: Follower = async (strapi, { uid, documentId, locales, isConsequence }) => {
  if (uid === RELEASE && isConsequence !== true) await tellChangedLanguages(strapi, documentId, locales);
};
