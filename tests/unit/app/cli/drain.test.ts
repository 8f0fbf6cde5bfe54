import { graceOf, readDrain } from '../../../../src/app/cli/domain/drain';

describe('how long a server that is asked to end takes requests', () => {
  it.each([undefined, '', ' '])('is as long as connections of before are open: %p', (setting) => {
    expect(readDrain(setting)).toEqual({ seconds: 6, endsWithLast: true });
  });

  it.each([
    ['0', 0],
    ['10', 10],
    [' 120 ', 120],
  ])('is what is set: %p', (setting, seconds) => {
    expect(readDrain(setting)).toEqual({ seconds, endsWithLast: false });
  });

  it.each(['-1', '1.5', '121', '5s', 'none'])('is not %p', (setting) => {
    expect(readDrain(setting)).toBeNull();
  });

  it('comes on top of what it has to end', () => {
    expect(graceOf({ seconds: 10, endsWithLast: false })).toBe(50_000);
  });
});
