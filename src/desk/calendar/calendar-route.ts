import type { Route } from '../../platform/http/route';
import { TAKES_ANY } from '../../platform/http/route-query';

const BEFORE = '/api/calendar/';
const AFTER = '/releases.ics';

/** For calendar programs, with a secret in the address: that is all the right it takes (docs/adr/0091). */
export const CALENDAR_ROUTE: Route = {
  name: 'getCalendar',
  method: 'GET',
  path: `${BEFORE}:secret${AFTER}`,
  access: 'link',
  query: TAKES_ANY, // programs add what they like
  kept: null,
  rate: 'calendars',
  words: null,
};

export const calendarPath = (secret: string): string => `${BEFORE}${secret}${AFTER}`;

/** An address as a log may have it: without what opens a calendar. */
export const withoutSecret = (url: string): string =>
  url.replace(/^\/api\/calendar\/[^?#]*/i, calendarPath('(secret)'));
