import { logPublicChange } from '../distribution/changes/log-public-change';
import { keepFeedEntries } from '../distribution/feeds/keep-feed-entries';
import { followContent } from '../distribution/front-ends/follow-content';
import { purgeCaches } from '../distribution/purges/purge-caches';
import { followFeeds } from '../distribution/websub/follow-feeds';
import { refreshSearch } from '../reading/search/follow-public-change';
import type { Follower } from '../writing/announce/followers';
import { tellOfUses } from '../writing/public-texts/tell-of-uses';
import { tellOtherLanguages } from '../writing/public-texts/tell-other-languages';
import { keepPublicPaths } from '../writing/paths/keep-public-paths';

/**
 * All that follows what the public sees. The log comes first: deliveries are rows of it. Paths come before what names them; what
 * changed besides is told when that is told; purges come last, when nothing old can be made any more.
 */
export const ALL_FOLLOWERS: readonly Follower[] = [
  logPublicChange,
  keepPublicPaths,
  refreshSearch,
  keepFeedEntries,
  followFeeds,
  tellOtherLanguages,
  tellOfUses,
  followContent,
  purgeCaches,
];
