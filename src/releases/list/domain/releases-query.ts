import { z } from 'zod';
import { LOCALES } from '../../../shared/locales/locales';
import { LISTS, SOUGHT_TRANSLATIONS } from '../../../shared/press-release/release-lists';
import { RELEASE_STATES } from '../../../shared/press-release/release-state';

const LONGEST_SEARCH = 100; // characters
const MOST_PAGES = 10_000;
const MOST_ROWS = 100; // releases a page
const DAYS = 7;

const PAGE = 'Use a number from 1.';
const ROWS = `Use a number from 1 to ${MOST_ROWS}.`;
const WEEKDAY = 'Use a number from 1 (Monday) to 7 (Sunday).';
const LANGUAGE = `Use one of ${LOCALES.join(', ')}.`;

const number = (sentence: string, most: number) =>
  z.coerce.number(sentence).int(sentence).min(1, sentence).max(most, sentence);

/** The parameters of `GET /newsroom/press-releases`. */
export const RELEASES_QUERY = z
  .strictObject({
    list: z.enum(LISTS, `Use one of ${LISTS.join(', ')}.`).default('all'),
    search: z
      .string('Send words to look for.')
      .max(LONGEST_SEARCH, `Send at most ${LONGEST_SEARCH} characters.`)
      .default(''),
    state: z.enum(RELEASE_STATES, `Use one of ${RELEASE_STATES.join(', ')}.`).optional(),
    language: z.enum(LOCALES, LANGUAGE).optional(),
    translation: z.enum(SOUGHT_TRANSLATIONS, `Use one of ${SOUGHT_TRANSLATIONS.join(', ')}.`).optional(),
    reading: z.enum(LOCALES, LANGUAGE).default('en'),
    weekStart: number(WEEKDAY, DAYS).default(1),
    page: number(PAGE, MOST_PAGES).default(1),
    pageSize: number(ROWS, MOST_ROWS).default(25),
  })
  .refine(({ translation, language }) => translation === undefined || language !== undefined, {
    path: ['language'],
    message: 'Say the language of which you ask for the translation.',
  });

export type ReleasesQuery = z.infer<typeof RELEASES_QUERY>;
