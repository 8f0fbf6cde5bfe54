import fc from 'fast-check';
import { nextAttempt } from '../../../../src/distribution/deliveries/domain/next-attempt';

const SINCE = new Date('2026-11-25T10:00:00Z');
const SECOND = 1000;
const HOUR = 3600 * SECOND;

const waitAfter = (attempts: number, chance: number): number =>
  ((nextAttempt({ attempts, since: SINCE, now: SINCE, chance })?.getTime() ?? 0) - SINCE.getTime()) / SECOND;

describe('a delivery that failed', () => {
  it('waits longer each time, up to six hours', () => {
    expect([1, 2, 3, 10, 13, 14, 500].map((attempts) => waitAfter(attempts, 1))).toEqual([
      5, 10, 20, 2560, 20_480, 21_600, 21_600,
    ]);
  });

  it('waits between half and the whole of it, by chance', () => {
    expect([waitAfter(3, 0), waitAfter(3, 0.5)]).toEqual([10, 15]);
  });

  it('is tried for three days, and then given up, whatever chance says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 200, maxLength: 200 }),
        (chances) => {
          let now = SINCE;
          let attempts = 1;
          for (const chance of chances) {
            const next = nextAttempt({ attempts, since: SINCE, now, chance });
            if (next === null) break;
            expect(next.getTime()).toBeGreaterThan(now.getTime());
            now = next;
            attempts += 1;
          }
          const hours = (now.getTime() - SINCE.getTime()) / HOUR;
          expect(hours).toBeGreaterThan(66);
          expect(hours).toBeLessThanOrEqual(72);
          expect(attempts).toBeLessThan(50);
        },
      ),
    );
  });
});
