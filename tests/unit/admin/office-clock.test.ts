import { sayTime, toClock } from '../../../src/admin/logic/office-clock';

describe('a moment on the office’s clock', () => {
  it.each([
    ['2026-12-01T10:00:00.000Z', 'Africa/Accra', '2026-12-01T10:00'],
    ['2026-12-01T23:30:00.000Z', 'Europe/Paris', '2026-12-02T00:30'],
    ['2026-07-01T10:00:00.000Z', 'America/New_York', '2026-07-01T06:00'],
    ['2026-12-01T00:00:00.000Z', 'Africa/Accra', '2026-12-01T00:00'],
  ])('%s in %s fills the field with %s', (moment, timeZone, clock) => {
    expect(toClock(moment, timeZone)).toBe(clock);
  });

  it('is said in the language of the reader', () => {
    expect(sayTime('2026-12-01T10:00:00Z', 'Africa/Accra', 'en')).toBe('1 December 2026 at 10:00');
    expect(sayTime('2026-12-01T10:00:00Z', 'Africa/Accra', 'fr')).toContain('1 décembre 2026');
  });
});
