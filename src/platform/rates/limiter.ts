import cluster from 'node:cluster';
import { RateLimiterCluster, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { RATES, type Allowances, type RateName } from './domain/rates';

/**
 * Counts a request of an asker.
 *
 * @param askers - all that it counts for: an address, a token
 * @returns seconds after which it may be asked again; null: it may be answered
 */
export type Limiter = (rate: RateName, askers: readonly string[]) => Promise<number | null>;

const MILLISECONDS = 1_000; // in a second

/**
 * In the memory of this instance: a count costs no statement, and instances that share the work allow as much each. Processes on
 * one port count together, in the one that holds them together.
 */
export const createLimiter = (allowances: Allowances): Limiter => {
  const limiters = new Map(
    Object.entries(RATES).flatMap(([name, { seconds }]) => {
      const points = allowances[name as RateName];
      return points === 0 ? [] : [[name, count(name, points, seconds)] as const];
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

type Counter = RateLimiterMemory | RateLimiterCluster;

const count = (name: string, points: number, duration: number): Counter =>
  cluster.isWorker
    ? new RateLimiterCluster({ keyPrefix: name, points, duration, timeoutMs: PATIENCE })
    : new RateLimiterMemory({ points, duration });

const PATIENCE = 1_000; // milliseconds for the other process to count; then nobody is refused

const findWait = async (limiter: Counter, asker: string): Promise<number | null> => {
  try {
    await limiter.consume(asker);
    return null;
  } catch (error) {
    if (limiter instanceof RateLimiterCluster && error instanceof Error) return null;
    if (!(error instanceof RateLimiterRes)) throw error;
    return Math.max(1, Math.ceil(error.msBeforeNext / MILLISECONDS));
  }
};
