import type { Feed } from './feed';
import { onceForEach } from '../../../shared/collections/once-for-each';
import { isGone, type FeedEntry } from './feed-entry';
import { toExactRfc3339, toRfc3339 } from './feed-date';
import { MEDIA_NAMESPACE, renderMedia } from './media-rss';
import { statusOf } from './status';
import { tag, xmlDocument, type XmlElement } from './xml';

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:media': MEDIA_NAMESPACE,
};

/**
 * How an entry names its other languages. Several `alternate`s, which RFC 4287 allows, lead readers to the last language, and
 * some take `related` for the link of an entry; a name of our own they all pass over (docs/adr/0060).
 */
const TRANSLATION = 'urn:dateline:translation';

/** Named where something is gone: validators know it not, and warn of it. */
const TOMBSTONES = { 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0' };

const MIME = 'application/atom+xml';
const HTML = 'text/html';

/** The press feed as Atom. Source: RFC 4287; RFC 6721 for what is gone; RFC 5005 for archives */
export const renderAtom = (feed: Feed): string =>
  xmlDocument(
    tag(
      'feed',
      { ...NAMESPACES, ...(feed.entries.some(isGone) && TOMBSTONES), 'xml:lang': feed.locale },
      tag('id', {}, feed.id),
      tag('title', {}, feed.title),
      tag('subtitle', {}, feed.description),
      tag('updated', {}, toExactRfc3339(feed.updatedAt)),
      tag('author', {}, tag('name', {}, feed.office), tag('uri', {}, feed.siteUrl)),
      feed.usageTerms === null ? null : tag('rights', { type: 'text' }, feed.usageTerms),
      tag('generator', {}, 'Dateline'),
      tag('link', { rel: 'self', type: MIME, href: feed.selfUrl }),
      tag('link', { rel: 'alternate', type: HTML, hreflang: feed.locale, href: feed.siteUrl }),
      feed.hubUrl === null ? null : tag('link', { rel: 'hub', href: feed.hubUrl }),
      Object.entries<string>(feed.links).map(([rel, href]) => tag('link', { rel, type: MIME, href })),
      feed.isArchive ? tag('fh:archive') : null,
      feed.entries.filter(isGone).map(renderTombstone), // before the entries: the grammar has nothing behind them
      feed.entries.map((entry) => renderEntry(entry)),
    ),
  );

/**
 * Programs that know it take the text away; all others read the notice, which is an entry as well: hardly any reader does.
 * Source: RFC 6721, section 3
 */
const renderTombstone = ({ id, updatedAt, notice, locale, url }: FeedEntry): XmlElement =>
  tag(
    'at:deleted-entry',
    { ref: id, when: toExactRfc3339(updatedAt), 'xml:lang': locale },
    tag('at:comment', { type: 'text' }, notice),
    tag('link', { rel: 'alternate', type: HTML, href: url }),
  );

const renderEntry = onceForEach((entry: FeedEntry): XmlElement =>
  tag(
    'entry',
    { 'xml:lang': entry.locale },
    tag('id', {}, entry.id),
    tag('dcterms:isVersionOf', {}, entry.releaseId),
    tag('title', { type: 'text' }, entry.title),
    tag('published', {}, toRfc3339(entry.publishedAt)),
    tag('updated', {}, toExactRfc3339(entry.updatedAt)),
    tag('link', { rel: 'alternate', type: HTML, hreflang: entry.locale, href: entry.url }),
    entry.alternates.map(({ locale, url }) =>
      tag('link', { rel: TRANSLATION, type: HTML, hreflang: locale, href: url }),
    ),
    renderEnclosures(entry),
    tag('summary', { type: 'text' }, entry.summary),
    isGone(entry)
      ? tag('content', { type: 'text' }, entry.notice)
      : tag('content', { type: 'html' }, entry.html),
    renderCategories(entry),
    renderMedia(entry),
  ),
);

const renderEnclosures = ({ image, attachments }: FeedEntry): XmlElement[] =>
  [...(image === null ? [] : [{ ...image.renditions[0], name: image.alt }]), ...attachments].map(
    ({ url, mime, bytes, name }) =>
      tag('link', { rel: 'enclosure', type: mime, length: bytes, title: name || null, href: url }),
  );

const renderCategories = (entry: FeedEntry): XmlElement[] => {
  const status = statusOf(entry);
  return [
    ...(status === null ? [] : [tag('category', { scheme: 'urn:dateline:status', term: status })]),
    ...entry.topics.map(({ slug, name }) =>
      tag('category', { scheme: 'urn:dateline:topic', term: slug, label: name }),
    ),
    ...entry.countries.map(({ code, name }) =>
      tag('category', { scheme: 'urn:iso:std:iso:3166', term: code, label: name }),
    ),
  ];
};
