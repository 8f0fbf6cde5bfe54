import { fillIn } from '../../../../src/shared/validation/sentence';
import fc from 'fast-check';
import {
  DEFAULT_TIME_ZONE,
  describeTime,
  isTimeZone,
  readTime,
} from '../../../../src/shared/time/office-time';

const instantOf = (text: string, timeZone: string): string | null => {
  const result = readTime(text, timeZone);
  return 'instant' in result ? result.instant.toISOString() : null;
};

const problemOf = (text: string, timeZone: string): string | null => {
  const result = readTime(text, timeZone);
  return 'problem' in result ? fillIn(result.problem) : null;
};

describe('an instant', () => {
  it.each([
    ['2026-12-01T10:00:00Z', '2026-12-01T10:00:00.000Z'],
    ['2026-12-01T10:00Z', '2026-12-01T10:00:00.000Z'],
    ['2026-12-01t10:00z', '2026-12-01T10:00:00.000Z'],
    ['2026-12-01 10:00Z', '2026-12-01T10:00:00.000Z'],
    ['2026-12-01T10:00:00.250Z', '2026-12-01T10:00:00.250Z'],
    ['2026-12-01T10:00+01:00', '2026-12-01T09:00:00.000Z'],
    ['2026-12-01T10:00-0500', '2026-12-01T15:00:00.000Z'],
    ['2026-12-01T00:30+05:45', '2026-11-30T18:45:00.000Z'],
  ])('is read from %s, whatever the zone', (text, instant) => {
    expect(instantOf(text, 'Africa/Accra')).toBe(instant);
    expect(instantOf(text, 'America/New_York')).toBe(instant);
  });
});

describe('a time on the clock', () => {
  it.each([
    ['2026-12-01T10:00', 'Africa/Accra', '2026-12-01T10:00:00.000Z'],
    ['2026-12-01T10:00', 'Europe/London', '2026-12-01T10:00:00.000Z'],
    ['2026-06-01T10:00', 'Europe/London', '2026-06-01T09:00:00.000Z'],
    ['2026-12-01T10:00', 'America/New_York', '2026-12-01T15:00:00.000Z'],
    ['2026-06-01T10:00', 'America/New_York', '2026-06-01T14:00:00.000Z'],
    ['2026-12-01T10:00', 'Asia/Kathmandu', '2026-12-01T04:15:00.000Z'],
    ['2026-12-01T00:00', 'Pacific/Kiritimati', '2026-11-30T10:00:00.000Z'],
    ['2026-12-01T10:00:30.5', 'Africa/Accra', '2026-12-01T10:00:30.500Z'],
    ['2028-02-29T10:00', 'Africa/Accra', '2028-02-29T10:00:00.000Z'],
  ])('%s in %s is %s', (text, timeZone, instant) => {
    expect(instantOf(text, timeZone)).toBe(instant);
  });
});

describe('a time that daylight saving repeats', () => {
  it('is the first of the two', () => {
    expect(instantOf('2026-10-25T01:30', 'Europe/London')).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  it('can be the second one, with its offset', () => {
    expect(instantOf('2026-10-25T01:30+00:00', 'Europe/London')).toBe('2026-10-25T01:30:00.000Z');
  });
});

describe('a time that daylight saving skips', () => {
  it('is refused, with the time that the clocks go to', () => {
    expect(problemOf('2026-03-29T01:30', 'Europe/London')).toBe(
      'There is no 2026-03-29T01:30 in Europe/London: the clocks go forward. Choose 2026-03-29T02:30 or another time.',
    );
    expect(problemOf('2026-03-08T02:00', 'America/New_York')).toContain('Choose 2026-03-08T03:00');
  });

  it('ends with the hour', () => {
    expect(instantOf('2026-03-29T00:59', 'Europe/London')).toBe('2026-03-29T00:59:00.000Z');
    expect(instantOf('2026-03-29T02:00', 'Europe/London')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('may be a whole day', () => {
    expect(problemOf('2011-12-30T10:00', 'Pacific/Apia')).toContain('Choose 2011-12-31T10:00');
  });

  it('is there elsewhere', () => {
    expect(instantOf('2026-03-29T01:30', 'Africa/Accra')).toBe('2026-03-29T01:30:00.000Z');
  });
});

describe('a text that is no time', () => {
  it.each([
    '',
    'soon',
    '2026-02-30T10:00',
    '2026-02-29T10:00Z',
    '2026-13-01T10:00',
    '2026-12-01T24:00',
    '2026-12-01T10:60',
    '2026-12-01T10:00+24:00',
    '10:00',
    '1796119200',
    '01/12/2026 10:00',
    ' 2026-12-01T10:00',
    '2026-12-01T10:00\n',
  ])('is refused: "%s"', (text) => {
    expect(problemOf(text, 'Africa/Accra')).toContain('is no time. Write it as 2026-12-01T10:00');
  });

  // Read as a local time, each would be another moment than the one that it says.
  it.each([
    '2026-12-01',
    '2026-12-01T10',
    '2026-12-01T10:00+01',
    '2026-12-01T10:00+01:00:30',
    '2026-12-01T10:00[Europe/Paris]',
    '2026-12-01T10:00+01:00[Europe/Paris]',
  ])('is refused although ISO 8601 or RFC 9557 know it: "%s"', (text) => {
    expect(problemOf(text, 'Africa/Accra')).toContain('is no time');
  });

  it.each(['0000-01-01T00:00', '0001-01-01T00:00+01:00', '9999-12-31T23:59-12:00', '+010000-01-01T00:00Z'])(
    'is refused when the database could not keep it: "%s"',
    (text) => {
      expect(problemOf(text, 'UTC')).toContain('is no time');
    },
  );

  it.each(['0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])('is not the extreme %s', (text) => {
    expect(instantOf(text, 'UTC')).toBe(text);
  });
});

describe('a time zone', () => {
  it.each(['Africa/Accra', 'Europe/London', 'Asia/Kathmandu', 'America/Argentina/Buenos_Aires', 'UTC'])(
    'may be %s',
    (name) => {
      expect(isTimeZone(name)).toBe(true);
    },
  );

  it.each(['', 'Accra', 'Atlantis', 'Africa/', '+01:00', '-05:00', ' UTC', 'Z'])('cannot be "%s"', (name) => {
    expect(isTimeZone(name)).toBe(false);
    expect(problemOf('2026-12-01T10:00Z', name)).toBe(
      `"${name}" is no IANA time zone. Write it as Africa/Accra.`,
    );
  });

  it('is that of Accra when nobody says otherwise', () => {
    expect(DEFAULT_TIME_ZONE).toBe('Africa/Accra');
  });
});

describe('a time in words', () => {
  const moment = new Date('2026-11-30T20:05:59Z');

  it.each([
    ['Africa/Accra', '30 November 2026, 20:05 (Africa/Accra)'],
    ['America/New_York', '30 November 2026, 15:05 (America/New_York)'],
    ['Asia/Kathmandu', '1 December 2026, 01:50 (Asia/Kathmandu)'],
  ])('is that of %s', (timeZone, words) => {
    expect(describeTime(moment, timeZone)).toBe(words);
  });

  it('calls midnight 00:00', () => {
    expect(describeTime(new Date('2026-12-01T00:00:00Z'), 'UTC')).toBe('1 December 2026, 00:00 (UTC)');
  });
});

describe('any time', () => {
  const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const anyMinute = fc
    .date({
      min: new Date('1975-01-01T00:00:00Z'),
      max: new Date('2060-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000));

  /** The clock of a zone by the platform, as `2026-12-01 10:00`: not by the library that is tested. */
  const clockOf = (date: Date, timeZone: string): string =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(date);

  it('is read from the clock of its zone: as itself, or as the first of two that look alike', () => {
    fc.assert(
      fc.property(anyMinute, anyZone, (date, timeZone) => {
        const clock = clockOf(date, timeZone);
        const result = readTime(clock, timeZone);
        const instant = 'instant' in result ? result.instant : null;
        expect(instant).not.toBeNull();
        expect(clockOf(instant ?? date, timeZone)).toBe(clock);
        expect(instant?.getTime()).toBeLessThanOrEqual(date.getTime());
      }),
    );
  });

  it('is read from its ISO 8601 text in every zone', () => {
    fc.assert(
      fc.property(anyMinute, anyZone, (date, timeZone) => {
        expect(instantOf(date.toISOString(), timeZone)).toBe(date.toISOString());
      }),
    );
  });

  it('is an instant or a problem in words, whatever was typed', () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|[+-]\d\d:\d\d)?$/));
    fc.assert(
      fc.property(typed, fc.oneof(anyZone, fc.string()), (text, timeZone) => {
        const result = readTime(text, timeZone);
        const isFine =
          'instant' in result
            ? !Number.isNaN(result.instant.getTime())
            : fillIn(result.problem).endsWith('.');
        expect(isFine).toBe(true);
      }),
    );
  });
});
