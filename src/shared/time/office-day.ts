import { Temporal } from 'temporal-polyfill';

/**
 * The day of a moment on the clock of the office: the one that people there wrote it on.
 *
 * @param moment - of the years 1 to 9998
 * @param timeZone - IANA name, such as Africa/Accra
 * @example officeDay(new Date('2026-11-27T17:35:00Z'), 'Pacific/Apia') // '2026-11-28'
 */
export const officeDay = (moment: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();

/**
 * When a day begins on the clock of the office.
 *
 * @param day - such as `2026-11-28`; one that the zone skipped begins with the day after it
 * @example startOfOfficeDay('2024-01-01', 'America/New_York') // 2024-01-01T05:00:00.000Z
 */
export const startOfOfficeDay = (day: string, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
