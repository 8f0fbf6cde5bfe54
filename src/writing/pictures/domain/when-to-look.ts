import { Temporal } from 'temporal-polyfill';
import { startOfOfficeDay } from '../../../shared/time/office-day';

const HOUR = 3_600_000; // milliseconds
const ZONES_APART = 27 * HOUR; // the office may move to any other zone meanwhile

/**
 * When to look next which pictures ended: when the day after the last one begins on the clock of the office. On that day's eve
 * every hour, as the office may get another clock.
 *
 * @param lastDay - such as `2026-11-28`
 * @param timeZone - IANA name
 * @example whenToLook('2026-11-28', new Date('2026-11-20T00:00:00Z'), 'UTC') // 2026-11-27T21:00:00.000Z
 */
export const whenToLook = (lastDay: string, now: Date, timeZone: string): Date => {
  const next = Temporal.PlainDate.from(lastDay).add({ days: 1 }).toString();
  const end = startOfOfficeDay(next, timeZone).getTime();
  const eve = Math.max(end - ZONES_APART, now.getTime() + HOUR);
  return new Date(Math.min(end, eve));
};
