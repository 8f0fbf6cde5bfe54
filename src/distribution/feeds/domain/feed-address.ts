import {
  writeFeedAddress,
  writeFeedParameters,
  type FeedParameters,
} from '../../../shared/addresses/feed-address';
import { isFeedFormat, type FeedFormat } from './feed';
import { toRfc3339 } from './feed-date';
import type { FeedQuery } from './read-feed-query';

const toParameters = ({ since, ...query }: Partial<FeedQuery>): FeedParameters => ({
  ...query,
  since: since && toRfc3339(since),
});

/**
 * The address of a document of the feed in a format.
 *
 * @example feedAddress('https://n.example', 'atom', { locale: 'fr' }) // 'https://n.example/api/feeds/press.atom?locale=fr'
 */
export const feedAddress = (newsroom: string, format: FeedFormat, query: Partial<FeedQuery>): string =>
  writeFeedAddress(newsroom, format, toParameters(query));

/** What stays the same in all documents and formats of one feed. */
export const feedKey = ({ locale, country, topic, donor }: FeedQuery): string =>
  `feed:${writeFeedParameters({ locale, country, topic, donor })}`;

/**
 * The format that an address ends with; the router takes it in either case of letters, and with a slash behind it.
 *
 * @example formatInPath('/api/feeds/press.RSS/') // 'rss'
 */
export const formatInPath = (path: string): FeedFormat | null => {
  const format = /\.([a-z]+)\/?$/i.exec(path)?.[1]?.toLowerCase();
  return isFeedFormat(format) ? format : null;
};
