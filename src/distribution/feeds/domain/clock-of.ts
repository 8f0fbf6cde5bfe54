import { DEFAULT_TIME_ZONE, isTimeZone } from '../../../shared/time/office-time';

/** The clock on which days are said, from what the site says of it. @example clockOf(null) // 'Africa/Accra' */
export const clockOf = (timeZone: string | null | undefined): string =>
  timeZone != null && isTimeZone(timeZone) ? timeZone : DEFAULT_TIME_ZONE;
