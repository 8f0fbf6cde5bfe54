import { keepPaths, WITH_PATHS } from './keep-paths';
import { PAGE } from '../../shared/content-types/uids';
import type { Follower } from '../announce/followers';

/** The address that a release, topic or country leaves, or that it takes, is remembered. Pages: see `place-page`. */
export const keepPublicPaths: Follower = async (strapi, { uid, documentId }) => {
  const withPath = WITH_PATHS.find((each) => each === uid);
  if (withPath !== undefined && withPath !== PAGE) await keepPaths(strapi, withPath, [documentId]);
};
