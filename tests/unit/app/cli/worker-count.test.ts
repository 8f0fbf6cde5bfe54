import { readWorkers, restartDelay } from '../../../../src/app/cli/domain/worker-count';

describe('how many processes serve', () => {
  it.each([
    [undefined, 1],
    ['', 1],
    ['1', 1],
    [' 3 ', 3],
    ['auto', 4],
    ['64', 64],
  ])('is read from %p', (setting, count) => {
    expect(readWorkers(setting, 4)).toBe(count);
  });

  it.each(['0', '-1', '65', '1.5', 'all', '2 3'])('is not %p', (setting) => {
    expect(readWorkers(setting, 4)).toBeNull();
  });
});

describe('a worker that has ended', () => {
  it('is started again soon, and later each time', () => {
    expect(restartDelay(0, 0)).toBe(500);
    expect(restartDelay(500, 2_000)).toBe(1_000);
    expect(restartDelay(1_000, 2_000)).toBe(2_000);
  });

  it('waits half a minute at most', () => {
    expect(restartDelay(30_000, 2_000)).toBe(30_000);
  });

  it('begins anew when it has served for a while', () => {
    expect(restartDelay(30_000, 60_000)).toBe(500);
  });
});
