/**
 * Whether a time is of a year of four digits, in UTC: what PostgreSQL, ISO 8601 and every format of ours write without a sign.
 *
 * @example isStorableTime(new Date('+010000-01-01T00:00:00Z')) // false
 */
export const isStorableTime = (time: Date): boolean => time.getTime() >= FIRST && time.getTime() <= LAST;

const FIRST = Date.parse('0001-01-01T00:00:00.000Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');
