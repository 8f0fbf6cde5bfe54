import type { FeedEntry } from './feed-entry';

/** The formats of the press feed, by the end of their address. */
export const FEED_FORMATS = ['rss', 'atom', 'json', 'ninjs'] as const;

export type FeedFormat = (typeof FEED_FORMATS)[number];

/** @example isFeedFormat('atom') // true */
export const isFeedFormat = (value: unknown): value is FeedFormat =>
  FEED_FORMATS.includes(value as FeedFormat);

/** Media types as they are sent. ninjs has none of its own. */
export const MEDIA_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  ninjs: 'application/json',
};

/** Entries in the feed, and on each page of what changed since a time; keeps an answer under about 1 MB. */
export const FEED_PAGE_SIZE = 50;

/** Entries in each archive. Half a page: what fills no archive yet always stands in the feed beside what changed last. */
export const ARCHIVE_SIZE = 25;

/** Where other documents of the same feed are. Source: RFC 5005, sections 3 and 4 */
export type FeedLinks = Readonly<
  Partial<
    Record<'current' | 'prev-archive' | 'next-archive' | 'first' | 'previous' | 'next' | 'last', string>
  >
>;

/** One document of the press feed: what all formats are written from. */
export interface Feed {
  /** The same for all documents of a feed and all formats of it. */
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  readonly description: string;
  /** Who speaks: the office, in the feed's language. */
  readonly office: string;
  /** What the office lets others do with its releases, in its words; null when it says nothing. */
  readonly usageTerms: string | null;
  /** The front end that readers see. */
  readonly siteUrl: string;
  /** Its own address, in its own format. */
  readonly selfUrl: string;
  /** The WebSub hub; null for archives, which do not change. */
  readonly hubUrl: string | null;
  /** An archive: a part of the feed that keeps its entries. */
  readonly isArchive: boolean;
  readonly links: FeedLinks;
  readonly updatedAt: Date;
  /** How many entries the feed has in all its documents. */
  readonly total: number;
  readonly entries: readonly FeedEntry[];
}
