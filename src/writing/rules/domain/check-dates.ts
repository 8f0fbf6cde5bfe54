import { isStorableTime } from '../../../shared/time/storable-time';
import { isPartialDate } from '../../../shared/dates/partial-date';
import { problemAt, type Problem } from '../../../shared/validation/problem';
import { visitFields, type Sent } from './visit-fields';

/**
 * Times that there are not (30 February, the year 10000), wherever they stand in what is about to be saved. Strapi reads the
 * first as milliseconds since 1970, and PostgreSQL ends a release that has the second.
 */
export const checkDates = (sent: Sent): Problem[] =>
  visitFields(sent, (value, { attribute, at }) => {
    if (attribute.type !== 'datetime' || value == null || value === '' || isTime(value)) return [];
    const text =
      '{value} is no time that there is, in the years 1 to 9999. Write it as 2026-12-01T10:00:00Z.';
    return [problemAt(at, text, { value: JSON.stringify(value) })];
  });

/** As ISO 8601 has it: in UTC without an offset; a day alone is its beginning. */
const SHAPE =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

const isTime = (value: unknown): boolean => {
  if (value instanceof Date) return isStorableTime(value);
  if (typeof value === 'number') return isStorableTime(new Date(value));
  if (typeof value !== 'string') return false;
  const [, day] = SHAPE.exec(value) ?? [];
  if (!isPartialDate(day)) return false;
  const whole = value
    .replace(' ', 'T')
    .replace(',', '.')
    .replace(/([+-]\d{2})$/, '$1:00')
    .toUpperCase();
  return isStorableTime(new Date(value.length === day.length ? day : whole));
};
