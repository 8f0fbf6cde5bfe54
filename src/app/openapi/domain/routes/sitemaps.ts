import { SITEMAP_QUERY } from '../../../../reading/sitemaps/domain/read-sitemap-query';
import type { Operation, Paths } from '../model';
import { fail, text } from '../operation';
import { describeQuery } from '../parameters';

const FOR_SEARCH_ENGINES: Pick<Operation, 'tags' | 'security'> = { tags: ['Front ends'], security: [{}] };

const EXAMPLE =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>\n';

/** What search engines fetch. */
export const SITEMAP_PATHS: Paths = {
  '/api/sitemap.xml': {
    get: {
      ...FOR_SEARCH_ENGINES,
      operationId: 'getSitemap',
      summary: 'The sitemap, with its languages',
      description: 'Past 50,000 addresses: a list of parts, which are fetched by their number.',
      parameters: describeQuery(SITEMAP_QUERY, {
        part: { description: 'The number of a part.', schema: { type: 'integer', minimum: 1 } },
      }),
      responses: {
        200: text('A sitemap, or a list of parts (sitemaps.org).', 'application/xml', EXAMPLE),
        ...fail(400, 404),
      },
    },
  },
  '/api/news-sitemap.xml': {
    get: {
      ...FOR_SEARCH_ENGINES,
      operationId: 'getNewsSitemap',
      summary: 'The releases of the last two days',
      description: "In the format of Google's news sitemaps.",
      responses: { 200: text('A news sitemap.', 'application/xml', EXAMPLE), ...fail(400) },
    },
  },
};
