import type { Core } from '@strapi/strapi';
import { keepFeedEntries } from '../../distribution/feeds/keep-feed-entries';
import { refreshSearch } from '../../reading/search/follow-public-change';
import { followFeeds } from '../../distribution/websub/follow-feeds';
import { keepReleasePaths } from '../paths/keep-release-paths';
import { logPublicChange } from '../../distribution/changes/log-public-change';
import type { PublicChange } from '../../shared/public-change/public-change';
import { purgeCaches } from '../../distribution/purges/purge-caches';

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
