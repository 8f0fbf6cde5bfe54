import type { z } from 'zod';
import { keep } from '../../platform/answer-cache/domain/kept-answers';
import { wholeTable } from '../../platform/answer-cache/domain/watched-table';
import type { Route } from '../../platform/http/route';
import { takes, TAKES_NONE } from '../../platform/http/route-query';
import { fail, text } from '../../shared/openapi/operation';
import { PATHS } from '../content/read-tables';
import { SEARCH_TABLES } from '../search/read-tables';
import { SITEMAP_QUERY } from './domain/read-sitemap-query';

const EXAMPLE =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>\n';

/** What search engines fetch. */
export const SITEMAP_ROUTE: Route<z.infer<typeof SITEMAP_QUERY>> = {
  name: 'getSitemap',
  method: 'GET',
  path: '/api/sitemap.xml',
  access: 'public',
  query: takes(SITEMAP_QUERY, {
    part: { description: 'The number of a part.', schema: { type: 'integer', minimum: 1 } },
  }),
  kept: keep({ reads: [...PATHS, ...SEARCH_TABLES, wholeTable('feed_entries', 'feed')] }),
  words: {
    tags: ['Front ends'],
    summary: 'The sitemap, with its languages and pictures',
    description: 'Past 10,000 addresses: a list of parts, which are fetched by their number.',
    responses: {
      200: text('A sitemap, or a list of parts (sitemaps.org).', 'application/xml', EXAMPLE),
      ...fail(400, 404),
    },
  },
};

export const NEWS_SITEMAP_ROUTE: Route = {
  name: 'getNewsSitemap',
  method: 'GET',
  path: '/api/news-sitemap.xml',
  access: 'public',
  query: TAKES_NONE,
  kept: keep({ lifetime: 60, reads: PATHS }), // lists two days
  words: {
    tags: ['Front ends'],
    summary: 'The releases of the last two days',
    description: "In the format of Google's news sitemaps.",
    responses: { 200: text('A news sitemap.', 'application/xml', EXAMPLE), ...fail(400) },
  },
};
