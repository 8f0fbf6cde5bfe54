/**
 * The first day of a date that may name a year or a month only.
 *
 * @example firstDay('2026-02') // '2026-02-01'
 */
export const firstDay = (date: string): string => `${date}${'-01-01'.slice(Math.max(0, date.length - 4))}`;

/** The last day of it. @example lastDay('2024-02') // '2024-02-29' */
export const lastDay = (date: string): string => {
  if (date.length === '2026-03-31'.length) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  const day = new Date(Date.UTC(2000, month, 0));
  day.setUTCFullYear(year, month, 0);
  return day.toISOString().slice(0, 10);
};
