import type { Feed } from './feed';
import { toRfc3339 } from './feed-date';
import { toJson } from './json';
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
  return toJson({ data: feed.entries.map((entry) => toNinjs(entry, feed)), meta });
};
