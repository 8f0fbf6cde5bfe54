import type { Language } from '../languages';
import { NEWSROOM_FOR_READERS } from '../settings';
import type { Feed } from './shapes';

export const FEED_FORMATS = [
  { format: 'rss', name: 'RSS', type: 'application/rss+xml' },
  { format: 'atom', name: 'Atom', type: 'application/atom+xml' },
  { format: 'json', name: 'JSON Feed', type: 'application/feed+json' },
] as const;

/** The address of a feed at the newsroom; English is what it answers when no language is named. */
export const feedAddress = (
  format: string,
  language: Language,
  about: { readonly topic?: string; readonly country?: string } = {},
): string => {
  const query = new URLSearchParams({ ...(language !== 'en' && { locale: language }), ...about });
  return `${NEWSROOM_FOR_READERS}/api/feeds/press.${format}${query.size > 0 ? `?${query.toString()}` : ''}`;
};

/** What readers of feeds discover on a page that names none itself. */
export const feedsOf = (language: Language, title: string): Feed[] =>
  FEED_FORMATS.map(({ format, name, type }) => ({
    type,
    title: `${title} (${name})`,
    url: feedAddress(format, language),
  }));
