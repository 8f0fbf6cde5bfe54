/**
 * Whether a value is a calendar date of ISO 8601 with the precision that is known: year, year and month, or day.
 *
 * @example isPartialDate('2020-02') // true
 * @example isPartialDate('2021-02-29') // false: no such day
 */
export const isPartialDate = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return false;
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Whether `a` is later than `b`, as far as both are precise. @example startsAfter('2021', '2020-12') // true */
export const startsAfter = (a: string, b: string): boolean => {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) > b.slice(0, precision);
};
