import { webAddress } from '../../../shared/addresses/web-address';
import { escapeHtml } from '../../../shared/blocks/escape-html';
import { releasePath } from '../../../shared/addresses/release-address';

/** Hours: news sitemaps hold the articles of the last two days (Google Search Central, "News sitemaps"). */
export const NEWS_HOURS = 48;

/** Entries: as many as a news sitemap may hold. */
export const NEWS_AT_MOST = 1000;

export interface NewsEntry {
  readonly locale: string;
  readonly slug: string;
  readonly title: string;
  /** ISO 8601. */
  readonly releasedAt: string;
  /** The name of the office in that language, or else in its own; null when nobody wrote it. */
  readonly publication: string | null;
}

/**
 * The newest releases, for news search.
 * Source: Google Search Central, "Create a news sitemap"
 */
export const renderNewsSitemap = (entries: readonly NewsEntry[], siteUrl: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
    ...entries.map(({ locale, slug, title, releasedAt, publication }) =>
      [
        '<url>',
        `<loc>${escapeHtml(webAddress(siteUrl, locale, releasePath(slug)))}</loc>`,
        '<news:news>',
        `<news:publication><news:name>${escapeHtml(nameOf(publication) || new URL(siteUrl).host)}</news:name><news:language>${locale}</news:language></news:publication>`,
        `<news:publication_date>${escapeHtml(releasedAt)}</news:publication_date>`,
        `<news:title>${escapeHtml(title)}</news:title>`,
        '</news:news>',
        '</url>',
      ].join(''),
    ),
    '</urlset>',
    '',
  ].join('\n');

/** Google wants the name without what stands in parentheses. */
const nameOf = (publication: string | null): string =>
  (publication ?? '').replace(/\s*\([^()]*\)/g, '').trim();
