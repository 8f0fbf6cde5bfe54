import type { Follower } from '../../writing/announce/followers';
import { addPurge, hasCachesInFront } from './add-purge';
import { tagsOfDocument } from './tags-of-document';

/** Caches in front drop what was made from a document that changed; only where one is configured. */
export const purgeCaches: Follower = async (strapi, change) => {
  if (change.isMovedIn === true || !hasCachesInFront(strapi)) return; // after a move they drop everything
  await addPurge(strapi, await tagsOfDocument(strapi, change));
};
