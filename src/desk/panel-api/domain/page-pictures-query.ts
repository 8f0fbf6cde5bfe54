import { z } from 'zod';
import { LOCALES } from '../../../shared/locales/locales';

/** The parameters of `GET /newsroom/pages/:documentId/pictures`. */
export const PAGE_PICTURES_QUERY = z.strictObject({
  locale: z.enum(LOCALES, `Use one of ${LOCALES.join(', ')}.`),
});

export type PagePicturesQuery = z.infer<typeof PAGE_PICTURES_QUERY>;
