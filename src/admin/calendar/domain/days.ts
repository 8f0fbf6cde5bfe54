import { dateFormat } from '../../logic/formats';

/** Days are written as `2026-12-01`: on the clock of the office, whatever that is. */
export type Day = string;

const toTime = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const toDay = (time: Date): Day => time.toISOString().slice(0, 10);

/** @example addDays('2026-12-31', 1) // '2027-01-01' */
export const addDays = (day: Day, count: number): Day => {
  const time = toTime(day);
  time.setUTCDate(time.getUTCDate() + count);
  return toDay(time);
};

/** The first day of the month that is so many months away. @example addMonths('2026-12-31', 1) // '2027-01-01' */
export const addMonths = (day: Day, count: number): Day => {
  const time = toTime(`${day.slice(0, 7)}-01`);
  time.setUTCMonth(time.getUTCMonth() + count);
  return toDay(time);
};

const DAYS = 7; // in a week
const MONDAY = 1;
const SATURDAY = 6;

/**
 * The day that a week begins with for readers of a language: Saturday in Arabic, Monday in the others, as CLDR has it for
 * most places that write them and ISO 8601 for offices.
 *
 * @returns 0 for Sunday to 6 for Saturday
 */
export const firstDayOfWeek = (language: string): number => (language.startsWith('ar') ? SATURDAY : MONDAY);

/** The week of a day, beginning with a day of the week (0 for Sunday). */
export const weekOf = (day: Day, first: number): Day[] => {
  const back = (toTime(day).getUTCDay() - first + DAYS) % DAYS;
  return Array.from({ length: DAYS }, (_, index) => addDays(day, index - back));
};

/** The weeks that a month lies in, whole. */
export const weeksOfMonth = (day: Day, first: number): Day[][] => {
  const weeks: Day[][] = [];
  const end = addMonths(day, 1);
  let week = weekOf(addMonths(day, 0), first);
  while (week[0] !== undefined && week[0] < end) {
    weeks.push(week);
    week = weekOf(addDays(week[0], DAYS), first);
  }
  return weeks;
};

/** Whether a text is a day that a calendar shows. */
export const isDay = (text: string | null): text is Day =>
  text !== null &&
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  text >= '1900-02-01' &&
  text < '9990' &&
  !Number.isNaN(toTime(text).getTime()) &&
  toDay(toTime(text)) === text;

/** A day in the words of a reader. */
export const sayDay = (day: Day, language: string, format: Intl.DateTimeFormatOptions): string =>
  dateFormat(language, { ...format, timeZone: 'UTC' }).format(toTime(day));
