import { onceForEach } from '../../../shared/collections/once-for-each';
import type { Feed } from './feed';
import { isGone, type FeedEntry } from './feed-entry';
import { toRfc3339, toRfc822 } from './feed-date';
import { MEDIA_NAMESPACE, renderMedia } from './media-rss';
import { statusOf } from './status';
import { plainText, tag, xmlDocument, type XmlElement } from './xml';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:media': MEDIA_NAMESPACE,
};

const MIME = 'application/rss+xml';

/** The press feed as RSS 2.0. Source: RSS 2.0.11; RFC 5005 for archives */
export const renderRss = (feed: Feed): string =>
  xmlDocument(
    tag(
      'rss',
      { version: '2.0', ...NAMESPACES },
      tag(
        'channel',
        {},
        tag('title', {}, plainText(feed.title)),
        tag('link', {}, feed.siteUrl),
        tag('description', {}, plainText(feed.description)),
        tag('language', {}, feed.locale),
        feed.usageTerms === null ? null : tag('copyright', {}, plainText(feed.usageTerms)),
        tag('lastBuildDate', {}, toRfc822(feed.updatedAt)),
        tag('generator', {}, 'Dateline'),
        tag('atom:link', { rel: 'self', type: MIME, href: feed.selfUrl }),
        feed.hubUrl === null ? null : tag('atom:link', { rel: 'hub', href: feed.hubUrl }),
        Object.entries<string>(feed.links).map(([rel, href]) => tag('atom:link', { rel, type: MIME, href })),
        feed.isArchive ? tag('fh:archive') : null,
        feed.entries.map((entry) => renderItem(entry, feed.office)),
      ),
    ),
  );

const renderItem = onceForEach((entry: FeedEntry, office): XmlElement =>
  tag(
    'item',
    {},
    tag('title', {}, plainText(entry.title)),
    tag('link', {}, entry.url),
    tag('guid', { isPermaLink: 'false' }, entry.id),
    tag('dcterms:isVersionOf', {}, entry.releaseId),
    tag('pubDate', {}, toRfc822(entry.publishedAt)),
    tag('dcterms:modified', {}, toRfc3339(entry.updatedAt)),
    tag('dc:creator', {}, plainText(office)),
    tag('dc:language', {}, entry.locale),
    tag('description', {}, toHtml(entry.summary)),
    isGone(entry) ? null : tag('content:encoded', {}, entry.html),
    renderStatus(entry),
    entry.topics.map(({ name }) => tag('category', {}, plainText(name))),
    entry.countries.map(({ code }) => tag('category', { domain: 'ISO 3166-1' }, code)),
    renderEnclosure(entry),
    renderMedia(entry),
  ),
);

/** The description of an item is HTML (RSS 2.0, "Elements of <item>"): what a text says must not become markup there. */
const toHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A word for programs: corrected, withdrawn or deleted. */
const renderStatus = (entry: FeedEntry): XmlElement | null => {
  const status = statusOf(entry);
  return status === null ? null : tag('category', { domain: 'status' }, status);
};

const UNKNOWN_LENGTH = 0; // RSS 2.0 wants a number; readers take 0 for unknown

/** RSS has one enclosure an item: the picture, or the first attachment. */
const renderEnclosure = ({ image, attachments }: FeedEntry): XmlElement | null => {
  const file = image?.renditions[0] ?? attachments[0];
  if (file === undefined) return null;
  return tag('enclosure', { url: file.url, length: file.bytes ?? UNKNOWN_LENGTH, type: file.mime });
};
