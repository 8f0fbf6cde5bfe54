import { z } from 'zod';
import { DEFAULT_LOCALE, LOCALES } from '../../../shared/locales/locales';
import { isPartialDate } from '../../../shared/dates/partial-date';
import { startOfOfficeDay } from '../../../shared/time/office-day';
import { readTime } from '../../../shared/time/office-time';
import { fillIn } from '../../../shared/validation/sentence';

interface OfficeDay {
  /** `2026-11-28` */
  readonly day: string;
}

const DAY_LENGTH = '2026-11-28'.length;

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
    .transform((text, context): Date | OfficeDay => {
      if (text.length === DAY_LENGTH && isPartialDate(text)) return { day: text };
      const read = readTime(text, 'UTC');
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

/** What somebody asks for: a day is one on the clock of the office. */
export type AskedFeed = z.infer<typeof FEED_QUERY>;

/** Which releases a feed is of, and which of its documents is asked for. */
export type FeedQuery = Omit<AskedFeed, 'since'> & { readonly since?: Date | undefined };

/** With a day as its beginning on the clock of the office. @param timeZone - IANA name */
export const beginDay = ({ since, ...query }: AskedFeed, timeZone: string): FeedQuery => ({
  ...query,
  since: since === undefined || since instanceof Date ? since : startOfOfficeDay(since.day, timeZone),
});
