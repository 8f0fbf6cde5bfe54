import type { CalendarEntry } from '../../releases/calendar/find-calendar';

export type { CalendarKind } from '../../releases/calendar/domain/calendar-entries';
export type { CalendarAddress } from '../calendar/addresses';
export type { CalendarEntry };

/** What happens on some days; `timeZone` is the office's, an IANA name. */
export interface ShownCalendar {
  readonly entries: readonly CalendarEntry[];
  readonly timeZone: string;
}

/** The address for calendar programs, with its secret: told once. */
export interface NewCalendarAddress {
  readonly address: string;
}
