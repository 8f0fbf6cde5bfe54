import { findClashes } from '../../../../src/admin/calendar/domain/clashes';
import {
  addDays,
  addMonths,
  firstDayOfWeek,
  isDay,
  weekOf,
  weeksOfMonth,
} from '../../../../src/admin/calendar/domain/days';
import { layOut } from '../../../../src/admin/calendar/domain/lay-out';
import type { CalendarEntry, CalendarKind } from '../../../../src/desk/contract/calendar';

const NOW = new Date('2026-11-28T12:00:00Z');

const entry = (documentId: string, at: string, kind: CalendarKind = 'scheduled'): CalendarEntry => ({
  documentId,
  kind,
  at,
  endsEmbargo: false,
  title: documentId,
  locale: 'en',
  city: null,
  locales: ['en'],
  changedAt: at,
});

const clashesOf = (...entries: CalendarEntry[]): string[] =>
  findClashes(entries, NOW).map(([one, other]) => `${one.documentId}-${other.documentId}`);

describe('the days of a calendar', () => {
  it('begin with Monday, in Arabic with Saturday', () => {
    expect(['en', 'fr', 'es', 'ar'].map(firstDayOfWeek)).toEqual([1, 1, 1, 6]);
    expect(weekOf('2026-12-02', 1)).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
      '2026-12-06',
    ]);
    expect(weekOf('2026-12-05', 6)[0]).toBe('2026-12-05');
    expect(weekOf('2026-12-04', 6)[0]).toBe('2026-11-28');
  });

  it('fill the weeks of a month, from four to six', () => {
    const month = weeksOfMonth('2026-12-24', 1);
    expect([month.length, month[0]?.[0], month.at(-1)?.[6]]).toEqual([5, '2026-11-30', '2027-01-03']);
    expect(weeksOfMonth('2027-02-01', 1)).toHaveLength(4);
    expect(weeksOfMonth('2026-08-01', 1)).toHaveLength(6);
  });

  it('go over the ends of months and years, and through February of a leap year', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addMonths('2026-12-31', 1)).toBe('2027-01-01');
    expect(addMonths('2027-03-31', -1)).toBe('2027-02-01');
  });

  it('go on where daylight saving begins and ends', () => {
    expect(weekOf('2026-03-29', 1).at(-1)).toBe('2026-03-29');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  });

  it.each(['2026-02-30', '2026-13-01', 'tomorrow', '', '0001-01-01', '9999-01-01', '2026-1-1'])(
    'are not %j',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it('are such as 2028-02-29', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay(null)).toBe(false);
  });
});

describe('a clash', () => {
  it('is two releases less than an hour apart', () => {
    const first = entry('a', '2026-12-01T10:00:00Z');
    expect(clashesOf(first, entry('b', '2026-12-01T10:59:59Z'))).toEqual(['a-b']);
    expect(clashesOf(first, entry('b', '2026-12-01T11:00:00Z'))).toEqual([]);
    expect(clashesOf(first, entry('b', '2026-12-01T10:00:00Z'))).toEqual(['a-b']);
  });

  it('is each pair of three', () => {
    const at = ['10:00', '10:20', '10:40'].map((time) => `2026-12-01T${time}:00Z`);
    expect(clashesOf(...at.map((time, index) => entry('abc'.charAt(index), time)))).toEqual([
      'a-b',
      'a-c',
      'b-c',
    ]);
  });

  it('is none of a release with itself', () => {
    expect(
      clashesOf(entry('a', '2026-12-01T10:00:00Z', 'embargoEnds'), entry('a', '2026-12-01T10:30:00Z')),
    ).toEqual([]);
  });

  it('is none of what has gone out already, but of what goes out soon after', () => {
    const released = entry('a', '2026-11-28T11:50:00Z', 'released');
    expect(clashesOf(entry('b', '2026-11-28T11:20:00Z', 'released'), released)).toEqual([]);
    expect(clashesOf(released, entry('b', '2026-11-28T12:20:00Z'))).toEqual(['a-b']);
    expect(
      clashesOf(
        entry('a', '2026-11-20T10:00:00Z', 'embargoEnds'),
        entry('b', '2026-11-20T10:00:00Z', 'embargoEnds'),
      ),
    ).toEqual([]);
  });

  it('is told by the time that passes, in the hour that daylight saving repeats', () => {
    // 02:30 in Paris, and 02:30 an hour later
    const twice = [entry('a', '2027-10-31T00:30:00Z'), entry('b', '2027-10-31T01:30:00Z')];
    expect(clashesOf(...twice)).toEqual([]);
    // 01:50 and 03:10 in Paris, with nothing between: twenty minutes
    expect(clashesOf(entry('a', '2027-03-28T00:50:00Z'), entry('b', '2027-03-28T01:10:00Z'))).toEqual([
      'a-b',
    ]);
  });
});

describe('the calendar laid out', () => {
  const entries = [
    entry('late', '2026-12-05T23:45:00Z'),
    entry('early', '2026-12-06T00:15:00Z'),
    entry('later', '2026-12-07T10:00:00Z'),
  ];

  it('has each line on its day of the office’s clock', () => {
    const layout = layOut(entries, { timeZone: 'America/New_York', days: ['2026-12-05'], now: NOW });
    expect(layout.entriesOf('2026-12-05').map(({ documentId }) => documentId)).toEqual(['late', 'early']);
    expect(layout.entriesOf('2026-12-06')).toEqual([]);
  });

  it('knows a clash over midnight, when one of its days is shown', () => {
    const on = (day: string) => layOut(entries, { timeZone: 'UTC', days: [day], now: NOW });
    expect(on('2026-12-05').clashes).toHaveLength(1);
    expect(on('2026-12-06').clashes).toHaveLength(1);
    expect(on('2026-12-07').clashes).toEqual([]);
    expect(entries.map(on('2026-12-05').isClashing)).toEqual([true, true, false]);
  });
});
