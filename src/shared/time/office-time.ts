import { Temporal } from 'temporal-polyfill';
import { isStorableTime } from './storable-time';
import { sentence, type Sentence } from '../validation/sentence';

/** The time zone of the office, until its site settings name another. */
export const DEFAULT_TIME_ZONE = 'Africa/Accra';

/**
 * A date and a time of day, with or without an offset. ISO 8601 knows more (a date alone, offsets by the hour, zones in
 * brackets, signed years): read as a local time, they would mean another moment than the one that was written.
 */
const TIME = /^\d{4}-\d{2}-\d{2}[tT ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?<offset>[zZ]|[+-]\d{2}:?\d{2})?$/;

export type ReadTime = { readonly instant: Date } | { readonly problem: Sentence };

/**
 * Reads a moment that somebody typed: an instant (`2026-12-01T10:00:00Z`, `…+01:00`) or a time on the clock of a zone
 * (`2026-12-01T10:00`). A time that daylight saving repeats is the first one; one that it skips is refused.
 *
 * @param timeZone - IANA name, such as Africa/Accra
 * @returns the instant, or what is wrong with the text
 * Source: RFC 3339; RFC 5545 section 3.3.5 (the first of repeated times)
 */
export const readTime = (text: string, timeZone: string): ReadTime => {
  if (!isTimeZone(timeZone))
    return {
      problem: sentence('"{timeZone}" is no IANA time zone. Write it as Africa/Accra.', { timeZone }),
    };
  const shape = TIME.exec(text);
  if (shape === null) return { problem: notATime(text) };
  try {
    if (shape.groups?.offset !== undefined) return toInstant(Temporal.Instant.from(text), text);
    const clock = Temporal.PlainDateTime.from(text, { overflow: 'reject' });
    const moment = clock.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
    if (!moment.toPlainDateTime().equals(clock)) {
      const next = clock.toZonedDateTime(timeZone, { disambiguation: 'later' }).toPlainDateTime();
      return {
        problem: sentence(
          'There is no {clock} in {timeZone}: the clocks go forward. Choose {next} or another time.',
          {
            clock: clock.toString({ smallestUnit: 'minute' }),
            timeZone,
            next: next.toString({ smallestUnit: 'minute' }),
          },
        ),
      };
    }
    return toInstant(moment, text);
  } catch (error) {
    if ((error as Partial<Error>).name !== 'RangeError') throw error; // that of Node's own Temporal may be another class
    return { problem: notATime(text) };
  }
};

const toInstant = ({ epochMilliseconds }: { epochMilliseconds: number }, text: string): ReadTime => {
  const instant = new Date(epochMilliseconds);
  return isStorableTime(instant) ? { instant } : { problem: notATime(text) };
};

const notATime = (text: string): Sentence =>
  sentence('"{text}" is no time. Write it as 2026-12-01T10:00, or with an offset as 2026-12-01T10:00Z.', {
    text,
  });

/** Whether the platform knows the zone, by its IANA name. From Node 22 it takes offsets (`+01:00`) as well: no names. */
export const isTimeZone = (name: string): boolean => {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** @example describeTime(new Date('2026-12-01T10:00:00Z'), 'Africa/Accra') // '1 December 2026, 10:00 (Africa/Accra)' */
export const describeTime = (moment: Date, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(moment);
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment);
  return `${parts}, ${clock} (${timeZone})`;
};
