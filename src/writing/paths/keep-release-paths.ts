import { keepPaths } from './keep-paths';
import { RELEASE } from '../../shared/content-types/uids';
import type { Follower } from '../announce/followers';

/** The address that a release leaves, with a new slug or when it is withdrawn, is remembered. Pages: see `place-page`. */
export const keepReleasePaths: Follower = async (strapi, { uid, documentId }) => {
  if (uid === RELEASE) await keepPaths(strapi, RELEASE, [documentId]);
};
