import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { LOCALES } from '../../../shared/locales/locales';

/** Days at most: six weeks of a month view, and some more. */
export const DAYS_AT_MOST = 70;

const DAY = 'Send a day, such as 2026-12-01.';

const isDay = (text: string): boolean => {
  if (!/^(?!0000)(?!9999)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(text);
};

const day = z.string(DAY).refine(isDay, { error: DAY, abort: true });

const LOCALE = z.enum(LOCALES, `Use one of ${LOCALES.join(', ')}.`);

const isLong = ({ from, to }: { from: string; to: string }): boolean =>
  Temporal.PlainDate.from(from).until(to).days >= DAYS_AT_MOST;

/** The parameters of `GET /newsroom/calendar`: two days on the office's clock, both within it. */
export const CALENDAR_QUERY = z
  .strictObject({ from: day, to: day, locale: LOCALE.default('en') })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'Send a day that is not before “from”.' })
  .refine((query) => !isLong(query), {
    path: ['to'],
    error: `Ask for at most ${DAYS_AT_MOST} days at once.`,
  });

export type CalendarQuery = z.infer<typeof CALENDAR_QUERY>;

/** What a personal address is made with. */
export const NEW_ADDRESS = z.strictObject(
  { showsTitles: z.boolean('Send true or false.'), locale: LOCALE },
  'Send a JSON object.',
);
