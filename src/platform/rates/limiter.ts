import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { RATES, type Allowances, type RateName } from './domain/rates';

/**
 * Counts a request of an asker.
 *
 * @param askers - all that it counts for: an address, a token
 * @returns seconds after which it may be asked again; null: it may be answered
 */
export type Limiter = (rate: RateName, askers: readonly string[]) => Promise<number | null>;

const MILLISECONDS = 1_000; // in a second

/** In the memory of this instance: a count costs no statement, and instances that share the work allow as much each. */
export const createLimiter = (allowances: Allowances): Limiter => {
  const limiters = new Map(
    Object.entries(RATES).flatMap(([name, { seconds }]) => {
      const points = allowances[name as RateName];
      return points === 0 ? [] : [[name, new RateLimiterMemory({ points, duration: seconds })] as const];
    }),
  );
  return async (rate, askers) => {
    const limiter = limiters.get(rate);
    if (limiter === undefined) return null;
    for (const asker of askers) {
      const wait = await findWait(limiter, asker);
      if (wait !== null) return wait;
    }
    return null;
  };
};

const findWait = async (limiter: RateLimiterMemory, asker: string): Promise<number | null> => {
  try {
    await limiter.consume(asker);
    return null;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return Math.max(1, Math.ceil(error.msBeforeNext / MILLISECONDS));
  }
};
