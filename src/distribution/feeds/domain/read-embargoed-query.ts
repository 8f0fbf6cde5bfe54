import { z } from 'zod';
import { DEFAULT_LOCALE, LOCALES } from '../../../shared/locales/locales';

/** The parameters of what is under embargo. */
export const EMBARGOED_QUERY = z.strictObject({
  locale: z.enum(LOCALES, `Use one of ${LOCALES.join(', ')}.`).default(DEFAULT_LOCALE),
});

export type EmbargoedQuery = z.infer<typeof EMBARGOED_QUERY>;
