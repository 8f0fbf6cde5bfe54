import type { Core } from '@strapi/strapi';
import { keepFeedEntries } from '../feeds/keep-feed-entries';
import { refreshSearch } from '../search/follow-public-change';
import { followFeeds } from '../websub/follow-feeds';
import { keepReleasePaths } from './keep-release-paths';
import { logPublicChange } from './log-public-change';
import type { PublicChange } from './public-change';
import { purgeCaches } from './purge-caches';

/** Does what follows of a public change, in its transaction; slow or outside work it adds as a job. */
export type Follower = (strapi: Core.Strapi, change: PublicChange) => Promise<void>;

/** All that follows what the public sees, in this order. */
const FOLLOWERS: readonly Follower[] = [
  logPublicChange,
  keepReleasePaths,
  refreshSearch,
  keepFeedEntries,
  followFeeds,
  purgeCaches,
];

/** Tells all followers of a public change, before its transaction is committed. */
export const tellFollowers: Follower = async (strapi, change) => {
  if (change.locales.length === 0) return;
  for (const follow of FOLLOWERS) await follow(strapi, change);
};
