import { restOfWeek } from '../../../../src/releases/list/domain/week';

const MONDAY = 1;
const SATURDAY = 6;

describe('what is left of the week', () => {
  it.each([
    ['2026-11-28T09:00:00Z', 'Africa/Accra', MONDAY, '2026-11-28T00:00:00.000Z', '2026-11-30T00:00:00.000Z'],
    ['2026-11-30T00:00:00Z', 'Africa/Accra', MONDAY, '2026-11-30T00:00:00.000Z', '2026-12-07T00:00:00.000Z'],
    [
      '2026-11-28T09:00:00Z',
      'Africa/Accra',
      SATURDAY,
      '2026-11-28T00:00:00.000Z',
      '2026-12-05T00:00:00.000Z',
    ],
    [
      '2026-11-30T02:00:00Z',
      'America/New_York',
      MONDAY,
      '2026-11-29T05:00:00.000Z',
      '2026-11-30T05:00:00.000Z',
    ],
  ])('of %s in %s, with weeks that begin on day %i', (now, zone, weekStart, from, until) => {
    const week = restOfWeek(new Date(now), zone, weekStart);
    expect([week.from.toISOString(), week.until.toISOString()]).toEqual([from, until]);
  });
});
