import { z } from 'zod';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../shared/locales/locales';
import { readQuery, type ReadQuery } from '../../../shared/http/read-query';

/** The parameters of what is under embargo. */
export const EMBARGOED_QUERY = z.strictObject({
  locale: z.enum(LOCALES, `Use one of ${LOCALES.join(', ')}.`).default(DEFAULT_LOCALE),
});

export type EmbargoedQuery = z.infer<typeof EMBARGOED_QUERY>;

/** Reads the parameters of what is under embargo: a language. */
export const readEmbargoedQuery = (query: Readonly<Record<string, unknown>>): ReadQuery<{ locale: Locale }> =>
  readQuery(EMBARGOED_QUERY, query);
