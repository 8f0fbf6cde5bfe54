import { withoutSecret } from '../../../../src/desk/calendar/calendar-route';
import { renderCalendar } from '../../../../src/desk/calendar/domain/render-calendar';
import { CALENDAR_QUERY } from '../../../../src/desk/calendar/domain/read-calendar-requests';
import { momentsOf, type CalendarVersion } from '../../../../src/releases/calendar/domain/calendar-entries';
import type { CalendarEntry } from '../../../../src/releases/calendar/find-calendar';
import { readCalendar } from '../../../support/read-calendar';

const FRAME = {
  newsroomUrl: 'https://newsroom.example.org',
  panelUrl: 'https://newsroom.example.org/admin',
  language: 'en',
  showsTitles: false,
} as const;

const ENTRY: CalendarEntry = {
  documentId: 'abc',
  kind: 'scheduled',
  at: '2026-12-01T10:00:00.000Z',
  endsEmbargo: false,
  title: 'A centre; with commas, and \\ more\nlines',
  locale: 'en',
  city: 'Accra',
  locales: ['en'],
  changedAt: '2026-11-28T09:00:00.000Z',
};

const eventOf = (entry: Partial<CalendarEntry>, frame: object = {}) => {
  const [event] = readCalendar(renderCalendar([{ ...ENTRY, ...entry }], { ...FRAME, ...frame })).events;
  if (event === undefined) throw new Error('There is no event.');
  return event;
};

describe('a release in a calendar program', () => {
  it('has its time in UTC, a name that stays, and when it was changed', () => {
    expect(eventOf({})).toMatchObject({
      UID: 'abc.release@newsroom.example.org',
      DTSTART: '20261201T100000Z',
      DTEND: '20261201T101500Z',
      DTSTAMP: '20261128T090000Z',
      'LAST-MODIFIED': '20261128T090000Z',
      STATUS: 'CONFIRMED',
      TRANSP: 'TRANSPARENT',
    });
    expect(eventOf({ kind: 'released' }).UID).toBe(eventOf({}).UID);
    expect(eventOf({ kind: 'embargoEnds' }).UID).toBe('abc.embargo@newsroom.example.org');
    expect(eventOf({ kind: 'toApprove' }).STATUS).toBe('TENTATIVE');
  });

  it('has a number that grows with each change', () => {
    const later = eventOf({ changedAt: '2026-11-28T09:00:01.000Z' });
    expect(Number(later.SEQUENCE)).toBe(Number(eventOf({}).SEQUENCE) + 1);
    expect(Number(eventOf({ changedAt: '2025-01-01T00:00:00Z' }).SEQUENCE)).toBe(0);
  });

  it('tells no title and no place of what is not public, unless its owner wants them', () => {
    for (const kind of ['scheduled', 'toApprove', 'embargoEnds'] as const) {
      expect(JSON.stringify(eventOf({ kind }))).not.toMatch(/centre|Accra/);
      expect(eventOf({ kind }).CLASS).toBe('PRIVATE');
    }
    expect(eventOf({}).SUMMARY).toBe('A press release goes out');
    expect(eventOf({}, { showsTitles: true })).toMatchObject({
      SUMMARY: 'Goes out: A centre; with commas, and \\ more\nlines',
      LOCATION: 'Accra',
    });
    expect(eventOf({ kind: 'released' }).SUMMARY).toContain('A centre');
  });

  it('keeps lines short in octets, in Arabic too', () => {
    const title = 'المنظمة الدولية للهجرة وغانا تطلقان مركزًا للإنذار المبكر في منطقة الساحل مع شركاء كثيرين';
    const text = renderCalendar([{ ...ENTRY, title }], { ...FRAME, language: 'ar', showsTitles: true });
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(readCalendar(text).events[0]?.SUMMARY).toBe(`موعد النشر: ${title}`);
  });

  it('is missing from an empty calendar, which programs can read all the same', () => {
    const { events, lines } = readCalendar(renderCalendar([], FRAME));
    expect(events).toEqual([]);
    expect(lines).toContain('BEGIN:VTIMEZONE');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
  });
});

const VERSION: CalendarVersion = {
  documentId: 'abc',
  locale: 'en',
  publishedAt: null,
  title: 'A title',
  datelineCity: null,
  state: 'scheduled',
  releaseAt: '2026-12-01T10:00:00.000Z',
  embargoedUntil: '2026-12-01T10:00:30.000Z',
  releasedAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-28T09:00:00.000Z',
};

describe('the moments of a release', () => {
  const kindsOf = (version: Partial<CalendarVersion>) =>
    momentsOf({ ...VERSION, ...version }).map(({ kind, endsEmbargo }) => `${kind}${endsEmbargo ? '+' : ''}`);

  it('are one, where its embargo ends in the minute of its release', () => {
    expect(kindsOf({})).toEqual(['scheduled+']);
    expect(kindsOf({ embargoedUntil: '2026-12-01T09:00:00.000Z' })).toEqual(['scheduled', 'embargoEnds+']);
  });

  it.each([
    ['draft', ['toApprove+']],
    ['inReview', ['toApprove+']],
    ['scheduled', ['scheduled+']],
    ['released', ['released']],
    ['corrected', ['released']],
    ['withdrawn', []],
  ] as const)('of the state %s', (state, kinds) => {
    expect(kindsOf({ state })).toEqual(kinds);
  });
});

describe('what is asked of the calendar', () => {
  const problemsOf = (query: object) => {
    const read = CALENDAR_QUERY.safeParse(query);
    return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };

  it('is up to seventy days', () => {
    expect(problemsOf({ from: '2026-12-01', to: '2026-12-01' })).toEqual([]);
    expect(problemsOf({ from: '2026-12-01', to: '2027-02-08' })).toEqual([]);
    expect(problemsOf({ from: '2026-12-01', to: '2027-02-09' })).toEqual([
      'to: Ask for at most 70 days at once.',
    ]);
  });

  it('is told where it is wrong', () => {
    expect(problemsOf({ from: '2026-02-30', to: '2026-12-01' })).toEqual([
      'from: Send a day, such as 2026-12-01.',
    ]);
    expect(problemsOf({ from: '2026-12-02', to: '2026-12-01' })).toEqual([
      'to: Send a day that is not before “from”.',
    ]);
    expect(problemsOf({ to: '9999-12-31' })).toHaveLength(2);
  });
});

describe('the address of a calendar in a log', () => {
  it('is there without its secret', () => {
    expect(withoutSecret('/api/calendar/abc/releases.ics?x=1')).toBe(
      '/api/calendar/(secret)/releases.ics?x=1',
    );
    expect(withoutSecret('/API/calendar/abc')).toBe('/api/calendar/(secret)/releases.ics');
    expect(withoutSecret('/api/pages?x=/api/calendar/')).toBe('/api/pages?x=/api/calendar/');
  });
});
