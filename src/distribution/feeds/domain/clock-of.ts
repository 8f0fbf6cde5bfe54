import { DEFAULT_TIME_ZONE, isTimeZone } from '../../../shared/time/office-time';

/** The last one that was asked about: an office has one, and to ask the platform takes as long as half an entry of the feed. */
let last = { said: DEFAULT_TIME_ZONE, clock: DEFAULT_TIME_ZONE };

/** The clock on which days are said, from what the site says of it. @example clockOf(null) // 'Africa/Accra' */
export const clockOf = (timeZone: string | null | undefined): string => {
  if (timeZone == null) return DEFAULT_TIME_ZONE;
  if (last.said !== timeZone)
    last = { said: timeZone, clock: isTimeZone(timeZone) ? timeZone : DEFAULT_TIME_ZONE };
  return last.clock;
};
