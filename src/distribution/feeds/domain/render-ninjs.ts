import type { Feed } from './feed';
import { toRfc3339 } from './feed-date';
import { toJson } from './json';
import { onceForEach } from '../../../shared/collections/once-for-each';
import type { FeedEntry } from './feed-entry';
import { toNinjs } from './to-ninjs';

/** The press feed as IPTC ninjs: `{ data: [item, …], meta }`. */
export const renderNinjs = (feed: Feed): string => {
  const meta = {
    title: feed.title,
    language: feed.locale,
    updated: toRfc3339(feed.updatedAt),
    total: feed.total,
    self: feed.selfUrl,
    hub: feed.hubUrl,
    archive: feed.isArchive,
    links: feed.links,
  };
  const { office, usageTerms } = feed;
  const publisher = JSON.stringify({ office, usageTerms });
  const items = feed.entries.map((entry) => writeItem(entry, publisher));
  return `{"data":[${items.join(',')}],"meta":${toJson(meta)}}`;
};

const writeItem = onceForEach((entry: FeedEntry, publisher): string =>
  toJson(toNinjs(entry, JSON.parse(publisher) as Pick<Feed, 'office' | 'usageTerms'>)),
);
