import { DEFAULT_LOCALE } from '../locales/locales';

/**
 * The address of a document for readers: the site, its language unless it is the default one, its path. Each language needs an
 * address of its own: the home page is at `/` in all of them, and hreflang names one address a language.
 *
 * @param siteUrl - without a slash at its end
 * @example webAddress('https://www.example.org', 'fr', '/news/a') // 'https://www.example.org/fr/news/a'
 * @example webAddress('https://www.example.org', 'fr', '/') // 'https://www.example.org/fr'
 */
export const webAddress = (siteUrl: string, locale: string, path: string): string => {
  const prefix = locale === DEFAULT_LOCALE ? '' : `/${locale}`;
  const address = `${siteUrl}${prefix}${path === '/' && prefix !== '' ? '' : path}`;
  return URL.canParse(address) ? new URL(address).href : address;
};
