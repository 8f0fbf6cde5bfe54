import { z } from 'zod';
import { LOCALES } from '../../../shared/locales/locales';

/** The parameters of `GET /newsroom/translating/:uid/:documentId`. */
export const TRANSLATING_QUERY = z.strictObject({
  locale: z.enum(LOCALES, `Use one of ${LOCALES.join(', ')}.`),
});

export type TranslatingQuery = z.infer<typeof TRANSLATING_QUERY>;

/** The body of `POST /newsroom/translating/:uid/:documentId/confirm`. */
export const CONFIRMING = z.strictObject(TRANSLATING_QUERY.shape, 'Send a JSON object.');
