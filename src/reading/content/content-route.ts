import { z } from 'zod';
import { keep } from '../../platform/answer-cache/domain/kept-answers';
import type { Route } from '../../platform/http/route';
import { takes } from '../../platform/http/route-query';
import { answer, LOCALE } from '../../shared/openapi/common-shapes';
import { fail, json } from '../../shared/openapi/operation';
import { toSchema } from '../../shared/openapi/shapes';
import {
  CONTENT_COUNTRY,
  CONTENT_PAGE,
  CONTENT_REDIRECT,
  CONTENT_RELEASE,
  CONTENT_TOPIC,
} from './domain/content-shapes';
import { CONTENT_QUERY, type ContentQuery } from './domain/read-content-query';
import { SEARCH_TABLES } from '../search/read-tables';
import { NOTICES, OLD_FILES, PATHS } from './read-tables';

/** Words for the parameters that say in which language an answer is. */
export const LANGUAGE_NOTES = {
  locale: { description: 'The language; without `fallback` it is strict.', example: 'fr' },
  fallback: {
    description: 'Fills what is not there in that language; the answer says where it does.',
    example: 'en',
  },
};

const CONTENT = answer(
  z.discriminatedUnion('type', [
    CONTENT_PAGE,
    CONTENT_RELEASE,
    CONTENT_TOPIC,
    CONTENT_COUNTRY,
    CONTENT_REDIRECT,
  ]),
  z.object({
    locale: LOCALE,
    requestedLocale: LOCALE,
    fallback: LOCALE.nullable(),
    isFallback: z.boolean(),
  }),
);

/** What a front end fetches to draw any address. */
export const CONTENT_ROUTE: Route<ContentQuery> = {
  name: 'getContent',
  method: 'GET',
  path: '/api/content',
  access: 'public',
  query: takes(CONTENT_QUERY, {
    path: {
      description: 'A path of the site.',
      example: '/who-we-are/about',
      schema: { type: 'string' },
    },
    ...LANGUAGE_NOTES,
  }),
  kept: keep({ reads: [...PATHS, NOTICES, OLD_FILES, ...SEARCH_TABLES] }),
  words: {
    tags: ['Front ends'],
    summary: 'What lives at a path',
    description:
      'A page, a press release, a topic, a country or a redirect, with everything that it takes to draw it.',
    responses: {
      200: json('What lives there; `type` says which it is.', toSchema(CONTENT)),
      ...fail(400, 404, 410),
    },
  },
};
