import { escapeHtml } from '../../../shared/blocks/escape-html';

/**
 * The list of a sitemap's parts.
 *
 * @param sitemapUrl - where the sitemap is; its parts are there with `?part=1` and so on
 * Source: sitemaps.org, "Sitemap index files"
 */
export const renderSitemapIndex = (parts: number, sitemapUrl: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...Array.from(
      { length: parts },
      (_, index) => `<sitemap><loc>${escapeHtml(`${sitemapUrl}?part=${index + 1}`)}</loc></sitemap>`,
    ),
    '</sitemapindex>',
    '',
  ].join('\n');
