import { dateFormat } from './formats';

/**
 * A moment as a clock of a time zone shows it, for a field of date and time.
 *
 * @param moment - ISO 8601, UTC
 * @param timeZone - IANA name
 * @example toClock('2026-12-01T10:00:00Z', 'Europe/Paris') // '2026-12-01T11:00'
 */
export const toClock = (moment: string, timeZone: string): string => {
  const parts = dateFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(moment));
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
};

/**
 * A moment in the words of a reader, on the clock of a time zone.
 *
 * @param moment - ISO 8601, UTC
 * @example sayTime('2026-12-01T10:00:00Z', 'Africa/Accra', 'en') // '1 December 2026 at 10:00'
 */
export const sayTime = (moment: string, timeZone: string, language: string): string =>
  dateFormat(language, {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(moment));

/**
 * The hour of a moment, on the clock of a time zone.
 *
 * @param moment - ISO 8601, UTC
 * @example sayHour('2026-12-01T10:00:00Z', 'Europe/Paris', 'en') // '11:00'
 */
export const sayHour = (moment: string, timeZone: string, language: string): string =>
  dateFormat(language, {
    timeZone,
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(moment));

/** Whether two moments (ISO 8601) are of one day in a time zone. */
export const isSameDay = (one: string, other: string, timeZone: string): boolean =>
  toClock(one, timeZone).slice(0, 10) === toClock(other, timeZone).slice(0, 10);

/** Whether a moment (ISO 8601) is still to come. */
export const isToCome = (moment: string | null, now = new Date()): moment is string =>
  moment !== null && new Date(moment) > now;
