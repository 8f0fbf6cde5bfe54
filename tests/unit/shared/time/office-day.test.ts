import { officeDay, startOfOfficeDay } from '../../../../src/shared/time/office-day';

describe('a day on the clock of the office', () => {
  it.each([
    ['2026-11-27T17:35:00Z', 'Pacific/Apia', '2026-11-28'],
    ['2024-01-01T04:59:59Z', 'America/New_York', '2023-12-31'],
    ['2024-01-01T00:00:00Z', 'Africa/Accra', '2024-01-01'],
    ['0999-12-31T23:00:00Z', 'Africa/Accra', '0999-12-31'],
  ])('of %s in %s is %s', (moment, timeZone, day) => {
    expect(officeDay(new Date(moment), timeZone)).toBe(day);
  });

  it.each([
    ['2024-01-01', 'America/Port-au-Prince', '2024-01-01T05:00:00.000Z'],
    ['2026-11-28', 'Pacific/Apia', '2026-11-27T11:00:00.000Z'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'], // whose midnight daylight saving skipped
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'], // which Samoa skipped
  ])('%s begins in %s at %s', (day, timeZone, moment) => {
    expect(startOfOfficeDay(day, timeZone).toISOString()).toBe(moment);
  });
});
