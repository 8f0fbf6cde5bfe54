import { webAddress } from '../../../shared/addresses/web-address';
import { escapeHtml } from '../../../shared/blocks/escape-html';
import { findDefault, presentAlternates } from '../../content/domain/alternates';

/** An address of the site: a document in a language, with its paths in all its public languages. */
export interface SitemapEntry {
  readonly locale: string;
  readonly path: string;
  /** When what readers see there last changed, ISO 8601. */
  readonly changedAt: string;
  readonly alternates: readonly { readonly locale: string; readonly path: string }[];
  /** Addresses of its pictures, as the library has them. */
  readonly images?: readonly string[];
}

/** Pictures of one address: 1000 are allowed; nobody has so many. */
export const IMAGES_AT_MOST = 100;

/**
 * A sitemap that tells search engines of each address's other languages and pictures.
 *
 * @param entries - what {@link renderSitemapEntry} made of each address
 * Source: sitemaps.org, protocol 0.9; Google Search Central, "Localized versions of your pages" and "Image sitemaps"
 */
export const renderSitemap = (entries: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');

export const renderSitemapEntry = (
  { locale, path, changedAt, alternates, images = [] }: SitemapEntry,
  siteUrl: string,
  newsroomUrl = siteUrl,
): string => {
  const languages = presentAlternates(alternates, siteUrl);
  const fallback = findDefault(languages);
  const links = languages.length < 2 ? [] : languages.map((language) => link(language.locale, language.url));
  return [
    '<url>',
    `<loc>${escapeHtml(webAddress(siteUrl, locale, path))}</loc>`,
    `<lastmod>${escapeHtml(changedAt)}</lastmod>`,
    ...links,
    ...(links.length === 0 || fallback === null ? [] : [link('x-default', fallback)]),
    ...images.flatMap((url) =>
      URL.canParse(url, newsroomUrl) ? [picture(new URL(url, newsroomUrl).href)] : [],
    ),
    '</url>',
  ].join('');
};

const picture = (url: string): string =>
  `<image:image><image:loc>${escapeHtml(url)}</image:loc></image:image>`;

const link = (language: string, url: string): string =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(url)}"/>`;
