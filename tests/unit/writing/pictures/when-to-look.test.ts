import { whenToLook } from '../../../../src/writing/pictures/domain/when-to-look';

const look = (day: string, now: string, zone: string): string =>
  whenToLook(day, new Date(now), zone).toISOString();

describe('the next look at what ends', () => {
  it('is when the day after the last one begins where the office is', () => {
    expect(look('2026-11-28', '2026-11-29T04:30:00Z', 'America/New_York')).toBe('2026-11-29T05:00:00.000Z');
    expect(look('2026-11-28', '2026-11-28T13:30:00Z', 'Asia/Tokyo')).toBe('2026-11-28T14:30:00.000Z');
    expect(look('2026-11-28', '2026-11-28T14:30:00Z', 'Asia/Tokyo')).toBe('2026-11-28T15:00:00.000Z');
  });

  it('is every hour on the eve, and not before it', () => {
    expect(look('2026-11-28', '2026-11-01T00:00:00Z', 'UTC')).toBe('2026-11-27T21:00:00.000Z');
    expect(look('2026-11-28', '2026-11-28T08:00:00Z', 'UTC')).toBe('2026-11-28T09:00:00.000Z');
  });

  it('has come for what ended already', () => {
    expect(look('2026-11-20', '2026-11-28T08:00:00Z', 'UTC')).toBe('2026-11-21T00:00:00.000Z');
  });
});
