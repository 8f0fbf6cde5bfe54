import { z } from 'zod';

const USE_PART = 'Use the number of a part, from 1, as the sitemap lists them.';

/** The parameters of `GET /api/sitemap.xml`. */
export const SITEMAP_QUERY = z.strictObject({
  part: z
    .string(USE_PART)
    .regex(/^[1-9]\d{0,5}$/, USE_PART)
    .transform(Number)
    .optional(),
});
