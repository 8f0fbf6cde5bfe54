import { z } from 'zod';
import { isIsoCode, normaliseIsoCode } from '../../../shared/countries/iso-code';
import { isPartialDate, startsAfter } from '../../../shared/dates/partial-date';
import { DEFAULT_LOCALE, LOCALES } from '../../../shared/locales/locales';
import { readQuery, type ReadQuery } from '../../../shared/http/read-query';
import { problemAt } from '../../../shared/validation/problem';
import { SEARCH_TYPES } from './search-type';

const MAX_WORDS = 200; // characters; nobody types more, and each word costs a look into the index
const MAX_VALUES = 50; // of one filter
const MAX_PAGE = 100_000; // beyond the last page of any newsroom
const MAX_PAGE_SIZE = 50; // hits; each costs its snippet

const text = (name: string) =>
  z
    .string(`Send ${name} once, as text.`)
    .max(MAX_WORDS, `Use at most ${MAX_WORDS} characters.`)
    .nullable() // `?q` without a value
    .transform((value) => value ?? '');

/** `type=a,b` and `type=a&type=b` alike. */
const list = (message: string) =>
  z
    .union([z.string(), z.array(z.string())], message)
    .transform((value) => [...new Set([value].flat().flatMap((part) => part.split(',')))])
    .transform((values) => values.map((value) => value.trim()).filter((value) => value !== ''));

const filter = (
  message: string,
  isAllowed: (value: string) => boolean,
  normalise: (value: string) => string = (value) => value,
) =>
  list(message)
    .transform((values) => values.map(normalise))
    .refine((values) => values.every(isAllowed), message)
    .refine((values) => values.length <= MAX_VALUES, `Use at most ${MAX_VALUES} values.`)
    .optional();

const wholeNumber = (most: number, otherwise: number) => {
  const message = `Use a whole number from 1 to ${most}.`;
  return z
    .string(message)
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((number) => number >= 1 && number <= most, message)
    .default(otherwise);
};

const ANY_LOCALE = `Use one of ${LOCALES.join(', ')}.`;
const TYPES = `Use ${SEARCH_TYPES.join(', ')}; several with commas.`;
const COUNTRIES =
  'Use codes of ISO 3166-1 with two letters, such as GH; several with commas. /api/partner-countries?fields=isoCode,name lists those of the newsroom.';
const DATE = 'Use a date: 2026, 2026-03 or 2026-03-31.';

const languages = {
  locale: z.enum(LOCALES, ANY_LOCALE).default(DEFAULT_LOCALE),
  fallback: z.enum(LOCALES, ANY_LOCALE).optional(),
};
const type = filter(TYPES, (value) => SEARCH_TYPES.some((type) => type === value));
const date = z.string(DATE).refine(isPartialDate, DATE).optional();

/** The parameters of `GET /api/search`. */
export const SEARCH_QUERY = z.strictObject({
  q: text('q').default(''),
  ...languages,
  type,
  country: filter(COUNTRIES, isIsoCode, normaliseIsoCode),
  topic: filter(
    'Use slugs of topics; several with commas. /api/topics?fields=name,slug lists them.',
    () => true,
  ),
  from: date,
  to: date,
  page: wholeNumber(MAX_PAGE, 1),
  pageSize: wholeNumber(MAX_PAGE_SIZE, 10),
});

const SUGGEST = z.strictObject({ suggest: text('suggest'), ...languages, type });

export type SearchQuery = z.infer<typeof SEARCH_QUERY>;
export type SuggestQuery = z.infer<typeof SUGGEST>;

/** Reads the parameters of a search. */
export const readSearchQuery = (query: Readonly<Record<string, unknown>>): ReadQuery<SearchQuery> => {
  const read = readQuery(SEARCH_QUERY, query);
  if ('problems' in read) return read;
  const { from, to } = read.query;
  if (from === undefined || to === undefined || !startsAfter(from, to)) return read;
  return { problems: [problemAt('from', `from="${from}" is after to="${to}". Swap them.`)] };
};

/** Reads the parameters of a request for suggestions: those that have `suggest`. */
export const readSuggestQuery = (query: Readonly<Record<string, unknown>>): ReadQuery<SuggestQuery> =>
  readQuery(SUGGEST, query);
