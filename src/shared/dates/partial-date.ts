/**
 * Whether a value is a calendar date of ISO 8601 with the precision that is known: year, year and month, or day.
 *
 * @example isPartialDate('2020-02') // true
 * @example isPartialDate('2021-02-29') // false: no such day
 */
export const isPartialDate = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return false;
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  if (year === 0) return false; // there was none: PostgreSQL knows 1 BC before 1 AD
  const date = new Date(Date.UTC(LEAP, month - 1, day));
  date.setUTCFullYear(year, month - 1, day); // Date.UTC takes the years 0 to 99 for those of the twentieth century
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const LEAP = 2000; // a year with every day that a month can have

/** Whether `a` is later than `b`, as far as both are precise. @example startsAfter('2021', '2020-12') // true */
export const startsAfter = (a: string, b: string): boolean => {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) > b.slice(0, precision);
};
