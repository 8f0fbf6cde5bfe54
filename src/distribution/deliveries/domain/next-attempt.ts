const FIRST_WAIT = 5_000; // milliseconds; doubles with each attempt …
const LONGEST_WAIT = 6 * 3_600_000; // … up to this: a partner that is back hears of it within a working day
/** Milliseconds in which a delivery is tried: over a weekend without staff. */
const DELIVERY_PERIOD = 3 * 24 * 3_600_000;

interface Attempts {
  /** How many have failed, from 1. */
  readonly attempts: number;
  /** When the days in which it is tried began. */
  readonly since: Date;
  readonly now: Date;
  /** From 0 to 1, by chance: receivers that failed together are not tried together. */
  readonly chance: number;
}

/**
 * When a delivery that failed is tried again: after 5 s, 10 s, 20 s … 6 h, each between half and the whole of it.
 *
 * @returns null when three days are over
 * @example nextAttempt({ attempts: 1, since: now, now, chance: 1 }) // 5 seconds from now
 */
export const nextAttempt = ({ attempts, since, now, chance }: Attempts): Date | null => {
  const whole = Math.min(FIRST_WAIT * 2 ** (attempts - 1), LONGEST_WAIT);
  const next = now.getTime() + (whole / 2) * (1 + chance);
  return next > since.getTime() + DELIVERY_PERIOD ? null : new Date(next);
};
