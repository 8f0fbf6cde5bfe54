import { DEFAULT_LOCALE } from '../../../shared/locales/locales';
import { isFeedFormat, type FeedFormat } from './feed';
import { toRfc3339 } from './feed-date';
import type { FeedQuery } from './read-feed-query';

/** The parameters of a query in one order and without the defaults: the same feed always has the same address. */
const toParameters = ({ locale, country, topic, donor, since, page }: Partial<FeedQuery>): string => {
  const parts = [
    ['locale', locale === DEFAULT_LOCALE ? undefined : locale],
    ['country', country?.join(',')],
    ['topic', topic?.join(',')],
    ['donor', donor?.join(',')],
    ['since', since && toRfc3339(since)],
    ['page', page],
  ] as const;
  return parts
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(String(value)).replaceAll('%2C', ',').replaceAll('%3A', ':')}`,
    )
    .join('&');
};

/**
 * The address of a document of the feed in a format.
 *
 * @example feedAddress('https://n.example', 'atom', { locale: 'fr' }) // 'https://n.example/api/feeds/press.atom?locale=fr'
 */
export const feedAddress = (newsroom: string, format: FeedFormat, query: Partial<FeedQuery>): string => {
  const parameters = toParameters(query);
  return `${newsroom}/api/feeds/press.${format}${parameters && `?${parameters}`}`;
};

/** What stays the same in all documents and formats of one feed. */
export const feedKey = ({ locale, country, topic, donor }: FeedQuery): string =>
  `feed:${toParameters({ locale, country, topic, donor })}`;

/**
 * The format that an address ends with; the router takes it in either case of letters, and with a slash behind it.
 *
 * @example formatInPath('/api/feeds/press.RSS/') // 'rss'
 */
export const formatInPath = (path: string): FeedFormat | null => {
  const format = /\.([a-z]+)\/?$/i.exec(path)?.[1]?.toLowerCase();
  return isFeedFormat(format) ? format : null;
};
