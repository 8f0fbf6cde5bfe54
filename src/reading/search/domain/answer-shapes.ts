import { z } from 'zod';
import { answer, LOCALE, PAGINATION } from '../../../shared/openapi/common-shapes';
import { refTo, type JsonSchema } from '../../../shared/openapi/model';
import { SHAPES } from '../../../shared/openapi/shapes';
import { IMAGE } from '../../content/domain/file-shapes';
import { SEARCH_TYPES } from './search-type';

const TYPE = z.enum(SEARCH_TYPES);

const HIT = z
  .object({
    type: TYPE,
    kind: z.string().describe('The type in words of the language.'),
    documentId: z.string(),
    locale: LOCALE,
    title: z.string(),
    titleHtml: z.string().describe('Safe HTML: what matches is in `mark`.'),
    path: z.string().nullable(),
    date: z.string().nullable(),
    summary: z.string().nullable(),
    datelineCity: z.string().nullable(),
    image: IMAGE.nullable(),
    snippet: z.string().describe('Safe HTML: what matches is in `mark`.'),
    countries: z.array(z.string()).describe('ISO 3166-1 alpha-2.'),
    topics: z.array(z.string()).describe('Slugs.'),
    corrections: z.array(z.object({ date: z.string(), note: z.string() })),
  })
  .register(SHAPES, { id: 'SearchHit' });

const SUGGESTION = z
  .object({
    type: TYPE,
    documentId: z.string(),
    locale: LOCALE,
    title: z.string(),
    path: z.string().nullable(),
  })
  .register(SHAPES, { id: 'SearchSuggestion' });

const FACET = z.array(z.object({ value: z.string(), label: z.string().optional(), count: z.int() }));

const LANGUAGES = { locale: LOCALE, fallback: LOCALE.nullable() };

answer(
  z.array(HIT),
  z.object({
    ...LANGUAGES,
    correctedTo: z.string().nullable().describe('What was looked for, where nothing matched what was typed.'),
    pagination: PAGINATION,
    facets: z.object({ type: FACET, country: FACET, topic: FACET, year: FACET }),
  }),
).register(SHAPES, { id: 'SearchAnswer' });

answer(z.array(SUGGESTION), z.object(LANGUAGES)).register(SHAPES, { id: 'SuggestAnswer' });

/** What `GET /api/search` answers: hits, or what a search box offers. */
export const SEARCH_ANSWER: JsonSchema = { anyOf: [refTo('SearchAnswer'), refTo('SuggestAnswer')] };
