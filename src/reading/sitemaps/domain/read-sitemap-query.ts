import { z } from 'zod';
import { readQuery, type ReadQuery } from '../../../shared/http/read-query';

const USE_PART = 'Use the number of a part, from 1, as the sitemap lists them.';

/** The parameters of `GET /api/sitemap.xml`. */
export const SITEMAP_QUERY = z.strictObject({
  part: z
    .string(USE_PART)
    .regex(/^[1-9]\d{0,5}$/, USE_PART)
    .transform(Number)
    .optional(),
});

/** Reads the parameters of `GET /api/sitemap.xml`. */
export const readSitemapQuery = (
  query: Readonly<Record<string, unknown>>,
): ReadQuery<{ part?: number | undefined }> => readQuery(SITEMAP_QUERY, query);
