import { webAddress } from './web-address';

/** The path of a press release, in every language. */
export const releasePath = (slug: string): string => `/news/${slug}`;

/**
 * Where readers find a press release in a language, absolute.
 *
 * @param siteUrl - without a slash at its end
 * @example releaseAddress('https://www.example.org', 'fr', 'a') // 'https://www.example.org/fr/news/a'
 */
export const releaseAddress = (siteUrl: string, locale: string, slug: string): string =>
  webAddress(siteUrl, locale, releasePath(slug));
