import type { FeedFormat } from './feed';

/** Media types by which a caller can ask for a format; the first is for callers that take anything. */
const FORMATS = {
  'application/rss+xml': 'rss',
  'application/atom+xml': 'atom',
  'application/feed+json': 'json',
  'application/json': 'json',
  'application/xml': 'atom',
  'text/xml': 'rss',
} as const satisfies Record<string, FeedFormat>;

export const FEED_TYPES = Object.keys(FORMATS) as readonly (keyof typeof FORMATS)[];

/**
 * The format of an accepted media type; null when the caller takes none of them.
 *
 * @example chooseFormat('application/json') // 'json'
 */
export const chooseFormat = (accepted: string | false): FeedFormat | null =>
  accepted !== false && accepted in FORMATS ? FORMATS[accepted as keyof typeof FORMATS] : null;
