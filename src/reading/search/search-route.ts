import { keep } from '../../platform/answer-cache/domain/kept-answers';
import type { Route } from '../../platform/http/route';
import type { Sent } from '../../platform/http/route-query';
import type { ReadQuery } from '../../shared/http/read-query';
import type { JsonSchema } from '../../shared/openapi/model';
import { fail, json } from '../../shared/openapi/operation';
import { describeQuery } from '../../shared/openapi/parameters';
import { SEARCH_ANSWER } from './domain/answer-shapes';
import {
  readSearchQuery,
  readSuggestQuery,
  SEARCH_QUERY,
  type SearchQuery,
  type SuggestQuery,
} from './domain/read-search-query';
import { SEARCH_TYPES } from './domain/search-type';
import { SEARCH_TABLES } from './read-tables';

/** Several values: with commas, or the parameter several times. */
const values = (...allowed: readonly string[]): JsonSchema => ({
  type: 'array',
  items: { type: 'string', ...(allowed.length > 0 && { enum: [...allowed] }) },
});

const pageOf = (largest: number, otherwise: number): JsonSchema => ({
  type: 'integer',
  minimum: 1,
  maximum: largest,
  default: otherwise,
});

/** What somebody looks for, or what a search box offers while they type. */
export type Asked = { readonly search: SearchQuery } | { readonly suggest: SuggestQuery };

const readAsked = (sent: Sent): ReadQuery<Asked> => {
  if ('suggest' in sent) {
    const read = readSuggestQuery(sent);
    return 'problems' in read ? read : { query: { suggest: read.query } };
  }
  const read = readSearchQuery(sent);
  return 'problems' in read ? read : { query: { search: read.query } };
};

/** For everybody: the table of search holds only what is public. */
export const SEARCH_ROUTE: Route<Asked> = {
  name: 'search',
  method: 'GET',
  path: '/api/search',
  access: 'public',
  query: {
    read: readAsked,
    described: [
      ...describeQuery(SEARCH_QUERY, {
        q: {
          description: 'Words.',
          example: 'regional dialogue',
          schema: { type: 'string', maxLength: 200 },
        },
        locale: { description: 'The language.', example: 'en' },
        fallback: { description: 'Finds documents in this language too that are not there in the other.' },
        type: { description: 'Only these types.', schema: values(...SEARCH_TYPES) },
        country: {
          description: 'About these countries: ISO 3166-1 alpha-2.',
          schema: values(),
          example: ['GH'],
        },
        topic: { description: 'About these topics: slugs.', schema: values() },
        from: {
          description: 'From this date on: 2026, 2026-03 or 2026-03-31.',
          schema: { type: 'string' },
        },
        to: { description: 'Up to this date, which is included.', schema: { type: 'string' } },
        page: { description: 'From 1.', schema: pageOf(100_000, 1) },
        pageSize: { description: 'Hits a page.', schema: pageOf(50, 10) },
      }),
      {
        name: 'suggest',
        in: 'query',
        required: false,
        description: 'The beginning of words, in place of `q`; goes with `locale`, `fallback` and `type`.',
        schema: { type: 'string', maxLength: 200 },
      },
    ],
    intent: 'This search cannot be answered.',
  },
  kept: keep({ reads: SEARCH_TABLES }),
  rate: 'search',
  words: {
    summary: 'Search pages, releases, contacts and countries',
    description:
      'Ranked hits with snippets and facets. "Words in quotation marks" belong together; `-word` leaves out. With `suggest` in place of `q`: what a search box offers while somebody types.',
    tags: ['Front ends'],
    responses: {
      200: json('Hits, or suggestions.', SEARCH_ANSWER),
      ...fail(400),
    },
  },
};
