import ical, {
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import type { CalendarEntry } from '../../../releases/calendar/find-calendar';
import { RELEASE } from '../../../shared/content-types/uids';
import type { Locale } from '../../../shared/locales/locales';
import { CALENDAR_WORDS } from './calendar-words';

/** Whom a calendar is for, and where its newsroom is; addresses have no slash at their end. */
export interface CalendarFrame {
  readonly newsroomUrl: string;
  readonly panelUrl: string;
  readonly language: Locale;
  /** Whether titles of what is not public are told. */
  readonly showsTitles: boolean;
}

const LENGTH = 15 * 60_000; // milliseconds: programs hide what has no length
const HOUR = 3600; // seconds, between two readings
const FIRST_SEQUENCE = Date.UTC(2026, 0, 1); // numbers from here fit 31 bits for 68 years

/** A calendar must hold something (RFC 5545 section 3.6): of an empty one, the zone that its times are in. */
const UTC_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/**
 * Lines of the calendar as a calendar program reads them; times in UTC.
 *
 * Source: RFC 5545; RFC 7986 for name and refreshing
 */
export const renderCalendar = (entries: readonly CalendarEntry[], frame: CalendarFrame): string => {
  const calendar = ical({
    name: CALENDAR_WORDS[frame.language].name,
    prodId: { company: 'Dateline', product: 'Newsroom', language: frame.language.toUpperCase() },
    ttl: HOUR,
    events: entries.map((entry) => toEvent(entry, frame)),
  });
  if (entries.length === 0) calendar.timezone({ name: 'UTC', generator: () => UTC_ZONE });
  return calendar.toString().replace(/(\r\n)*$/, '\r\n');
};

/** What was scheduled and is released stays the same event, at its new time. */
const idOf = ({ documentId, kind }: CalendarEntry, newsroomUrl: string): string =>
  `${documentId}.${kind === 'embargoEnds' ? 'embargo' : 'release'}@${new URL(newsroomUrl).hostname}`;

const toEvent = (entry: CalendarEntry, frame: CalendarFrame): ICalEventData => {
  const { documentId, kind, at, title, locale, city, changedAt } = entry;
  const words = CALENDAR_WORDS[frame.language];
  const isPublic = kind === 'released';
  const isTold = isPublic || frame.showsTitles;
  const form = `${frame.panelUrl}/content-manager/collection-types/${RELEASE}/${documentId}`;
  const address = encodeURI(`${form}?plugins[i18n][locale]=${locale}`);
  const start = new Date(at);
  const changed = new Date(changedAt);
  return {
    id: idOf(entry, frame.newsroomUrl),
    start,
    end: new Date(start.getTime() + LENGTH),
    summary: isTold && title !== null ? `${words.kinds[kind]}: ${title}` : words.untold[kind],
    ...(isTold && city !== null && city !== '' ? { location: city } : {}),
    description: `${words.openIt} ${address}`,
    url: address,
    status: kind === 'toApprove' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    class: isPublic ? ICalEventClass.PUBLIC : ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT, // nobody is busy by it
    stamp: changed,
    lastModified: changed,
    sequence: Math.max(0, Math.floor((changed.getTime() - FIRST_SEQUENCE) / 1000)),
  };
};
