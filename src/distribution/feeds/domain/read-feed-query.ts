import { z } from 'zod';
import { DEFAULT_LOCALE, LOCALES } from '../../../shared/locales/locales';
import { readTime } from '../../../shared/time/office-time';
import { fillIn } from '../../../shared/validation/sentence';

const MAX_VALUES = 50; // of one filter: more than partners name, few enough for one look into a list

/** `a,b`, or the parameter several times. */
const several = z
  .union([z.string(), z.array(z.string())], 'Use values with commas between them.')
  .transform((value) => [
    ...new Set(
      [value]
        .flat()
        .flatMap((part) => part.split(','))
        .map((part) => part.trim()),
    ),
  ])
  .refine(
    (values) => values.length <= MAX_VALUES && values.every((value) => value !== ''),
    `Use 1 to ${MAX_VALUES} values with commas between them.`,
  );

/**
 * The parameters of the press feed.
 *
 * @example { country: 'gh,MA' } is read as { locale: 'en', country: ['GH', 'MA'] }
 */
export const FEED_QUERY = z.strictObject({
  locale: z.enum(LOCALES, `Use one of ${LOCALES.join(', ')}.`).default(DEFAULT_LOCALE),
  country: several.transform((codes) => codes.map((code) => code.toUpperCase()).sort()).optional(),
  topic: several.optional(),
  donor: several.optional(),
  since: z
    .string('Use one time.')
    .transform((text, context) => {
      const read = readTime(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text, 'UTC');
      if ('instant' in read) return read.instant;
      context.addIssue({ code: 'custom', message: fillIn(read.problem) });
      return z.NEVER;
    })
    .optional(),
  page: z
    .string('Use one number.')
    .regex(/^[1-9]\d{0,5}$/, 'Use a whole number from 1.')
    .transform(Number)
    .optional(),
});

/** Which releases a feed is of, and which of its documents is asked for. */
export type FeedQuery = z.infer<typeof FEED_QUERY>;
