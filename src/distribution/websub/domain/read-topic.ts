import { FEED_FORMATS, type FeedFormat } from '../../feeds/domain/feed';

/** What a topic's feed is made of. */
export interface Topic {
  readonly format: FeedFormat;
  readonly query: Readonly<Record<string, string>>;
}

/**
 * The feed behind a topic's address; its filters are not looked at yet.
 *
 * @param newsroom - where our feeds are, without a slash at its end
 * @returns null for any other address
 * @example readTopic('https://newsroom.example.org/api/feeds/press.atom?locale=fr', 'https://newsroom.example.org')
 * // { format: 'atom', query: { locale: 'fr' } }
 */
export const readTopic = (topic: string, newsroom: string): Topic | null => {
  const [address = '', ...rest] = topic.split('?');
  const format = FEED_FORMATS.find((candidate) => address === `${newsroom}/api/feeds/press.${candidate}`);
  if (format === undefined || topic.includes('#')) return null;
  return { format, query: Object.fromEntries(new URLSearchParams(rest.join('?'))) };
};
