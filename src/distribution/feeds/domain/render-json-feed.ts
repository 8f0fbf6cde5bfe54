import type { Feed } from './feed';
import { onceForEach } from '../../../shared/collections/once-for-each';
import { isGone, type FeedEntry } from './feed-entry';
import { toRfc3339 } from './feed-date';
import { toJson, toJsonWith } from './json';

/** The press feed as JSON Feed; what it has no place for is under `_dateline`. Source: JSON Feed 1.1 */
export const renderJsonFeed = (feed: Feed): string =>
  toJsonWith(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.siteUrl,
      feed_url: feed.selfUrl,
      description: feed.description,
      language: feed.locale,
      authors: [{ name: feed.office, url: feed.siteUrl }],
      next_url: feed.links.next ?? feed.links['prev-archive'],
      hubs: feed.hubUrl === null ? [] : [{ type: 'WebSub', url: feed.hubUrl }],
      _dateline: {
        id: feed.id,
        archive: feed.isArchive,
        updated: toRfc3339(feed.updatedAt),
        usageTerms: feed.usageTerms,
        links: feed.links,
      },
    },
    'items',
    feed.entries.map((entry) => writeItem(entry)),
  );

const writeItem = onceForEach((entry: FeedEntry): string => toJson(toItem(entry)));

const toItem = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  ...(isGone(entry)
    ? { content_text: entry.notice ?? '' }
    : { content_html: entry.html, content_text: entry.text }),
  summary: entry.summary,
  image: entry.image?.renditions[0].url,
  date_published: toRfc3339(entry.publishedAt),
  date_modified: toRfc3339(entry.updatedAt),
  tags: entry.topics.map(({ name }) => name),
  language: entry.locale,
  attachments: entry.attachments.map(({ url, mime, bytes, name }) => ({
    url,
    mime_type: mime,
    title: name,
    size_in_bytes: bytes,
  })),
  _dateline: toExtras(entry),
});

/** What docs/feeds.md describes, field by field. */
const toExtras = (entry: FeedEntry) => ({
  documentId: entry.documentId,
  releaseId: entry.releaseId,
  state: entry.state,
  version: entry.version,
  subtitle: entry.subtitle,
  city: entry.city,
  notesToEditors: entry.notesToEditors,
  corrections: entry.corrections.map(({ at, note }) => ({ date: toRfc3339(at), note })),
  image: entry.image,
  quotes: entry.quotes,
  contacts: entry.contacts,
  countries: entry.countries,
  donors: entry.donors,
  topics: entry.topics,
  alternates: entry.alternates,
});
