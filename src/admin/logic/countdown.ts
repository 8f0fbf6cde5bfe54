import { dateFormat } from './formats';

const MINUTE = 60_000; // milliseconds
const MINUTES_OF_HOUR = 60;
const MINUTES_OF_DAY = 1440;

/**
 * How long it is, in the two largest units that say something; null for less than a minute.
 *
 * @param milliseconds - of whatever sign
 * @example sayDuration(93_600_000, 'en') // '1 day 2 hr'
 */
export const sayDuration = (milliseconds: number, language: string): string | null => {
  const all = Math.floor(Math.abs(milliseconds) / MINUTE);
  const days = Math.floor(all / MINUTES_OF_DAY);
  const hours = Math.floor((all % MINUTES_OF_DAY) / MINUTES_OF_HOUR);
  const minutes = all % MINUTES_OF_HOUR;
  const units = [
    ['day', days],
    ['hour', hours],
    ['minute', days > 0 ? 0 : minutes],
  ] as const;
  const said = units
    .filter(([, count]) => count > 0)
    .map(([unit, count]) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(count),
    );
  return said.length === 0 ? null : said.join(' ');
};

/**
 * A moment, short, on the clock of a time zone; with its year where that is another one.
 *
 * @param moment - ISO 8601, UTC
 * @example sayShortTime('2026-12-01T10:00:00Z', 'Africa/Accra', 'en', new Date('2026-11-28')) // 'Tue 1 Dec, 10:00'
 */
export const sayShortTime = (moment: string, timeZone: string, language: string, now: Date): string => {
  const inZone = (options: Intl.DateTimeFormatOptions, time: Date): string =>
    dateFormat(language, { timeZone, hourCycle: 'h23', ...options }).format(time);
  const time = new Date(moment);
  const isThisYear = inZone({ year: 'numeric' }, time) === inZone({ year: 'numeric' }, now);
  const day = inZone(
    isThisYear
      ? { weekday: 'short', day: 'numeric', month: 'short' }
      : { day: 'numeric', month: 'short', year: 'numeric' },
    time,
  );
  const comma = language.startsWith('ar') ? '،' : ',';
  return `${day}${comma} ${inZone({ hour: '2-digit', minute: '2-digit' }, time)}`;
};
