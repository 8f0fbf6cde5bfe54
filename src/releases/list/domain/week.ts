import { Temporal } from 'temporal-polyfill';

const DAYS = 7;

/** A span of time: from its begin on, and before its end. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}

/**
 * What is left of the week, on the clock of the office: from the begin of today to the begin of the next week.
 *
 * @param weekStart - the first day of a week where the reader is: 1 (Monday) to 7 (Sunday)
 * @example restOfWeek(new Date('2026-11-28T09:00:00Z'), 'Africa/Accra', 1).until // 2026-11-30T00:00:00.000Z
 */
export const restOfWeek = (now: Date, timeZone: string, weekStart: number): Span => {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  const left = DAYS - ((today.dayOfWeek - weekStart + DAYS) % DAYS);
  const begin = (day: Temporal.PlainDate): Date => new Date(day.toZonedDateTime(timeZone).epochMilliseconds);
  return { from: begin(today), until: begin(today.add({ days: left })) };
};
