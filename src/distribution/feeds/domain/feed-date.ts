import { officeDay } from '../../../shared/time/office-day';

const FIRST = new Date('0001-01-01T00:00:00.000Z');
const LAST = new Date('9999-12-31T23:59:59.000Z');

/** Of two digits at least, as RFC 822 and RFC 3339 write them. */
const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

/** Into the years of four digits, which all formats can write: others do not occur, but could be stored. */
const bound = (moment: Date): Date => {
  if (Number.isNaN(moment.getTime()) || moment < FIRST) return FIRST;
  return moment > LAST ? LAST : moment;
};

/**
 * A stored time as a moment.
 *
 * @param value - ISO 8601; without an offset on the clock of this machine, as Strapi's own columns are
 */
export const readStoredTime = (value: string): Date => bound(new Date(value));

/** With milliseconds: what changed in one second still has an order. @example toExactRfc3339(new Date(1)) // '1970-01-01T00:00:00.001Z' */
export const toExactRfc3339 = (moment: Date): string => bound(moment).toISOString();

/** @example toRfc3339(new Date(0)) // '1970-01-01T00:00:00Z' */
export const toRfc3339 = (moment: Date): string => `${bound(moment).toISOString().slice(0, 19)}Z`;

/** The day on the clock of the office. @example toDay(new Date(0), 'America/New_York') // '1969-12-31' */
export const toDay = (moment: Date, timeZone: string): string => officeDay(bound(moment), timeZone);

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/**
 * @example toRfc822(new Date(0)) // 'Thu, 01 Jan 1970 00:00:00 +0000'
 * Source: RFC 822, section 5, with years of four digits as RSS 2.0 prefers
 */
export const toRfc822 = (moment: Date): string => {
  const date = bound(moment);
  const day = `${DAYS[date.getUTCDay()] ?? ''}, ${pad(date.getUTCDate())} ${MONTHS[date.getUTCMonth()] ?? ''} ${pad(date.getUTCFullYear(), 4)}`;
  return `${day} ${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())} +0000`;
};
