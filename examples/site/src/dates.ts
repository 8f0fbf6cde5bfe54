import type { Language } from './languages';

const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/** The day of a time on the clock of the office: 28 November 2026. */
export const sayDay = (time: string, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone }).format(new Date(time));

/** @example sayClock('2026-11-28T18:03:09Z', 'en', 'Africa/Accra') // 18:03 */
export const sayClock = (time: string, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short', timeZone }).format(new Date(time));

/** A year, a month or a day, as roles have it: 2020, February 2020, 3 February 2020. */
export const sayPartOfDate = (date: string, language: Language): string => {
  const [, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(localeOf(language), options).format(new Date(date));
};

/** @example saySize(2048, 'en') // 2 MB */
export const saySize = (kilobytes: number, language: Language): string => {
  const [value, unit] = kilobytes < 1000 ? [kilobytes, 'kilobyte'] : [kilobytes / 1000, 'megabyte'];
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
};
