import { dateFormat } from './formats';

/**
 * A moment in few letters, on the clock of a time zone.
 *
 * @param moment - ISO 8601, UTC
 * @example sayShortTime('2026-12-01T10:00:00Z', 'Europe/Paris', 'en') // '1 Dec 2026, 11:00'
 */
export const sayShortTime = (moment: string, timeZone: string, language: string): string =>
  dateFormat(language, {
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(moment));

/**
 * The day of a moment in few letters, on the clock of a time zone.
 *
 * @example sayShortDay('2026-12-01T10:00:00Z', 'Europe/Paris', 'en') // '1 Dec 2026'
 */
export const sayShortDay = (moment: string, timeZone: string, language: string): string =>
  dateFormat(language, { timeZone, dateStyle: 'medium' }).format(new Date(moment));
