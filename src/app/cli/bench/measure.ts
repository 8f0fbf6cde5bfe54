import { performance } from 'node:perf_hooks';

const ROUNDS = 40;

export interface Figures {
  /** Milliseconds: half of the calls took less. */
  readonly median: number;
  /** Milliseconds: nineteen of twenty took less. */
  readonly p95: number;
}

/** How long a call takes, of many after a first one that warms up. */
export const measure = async (call: () => Promise<unknown>): Promise<Figures> => {
  await call();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await call();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return { median: at(times, 0.5), p95: at(times, 0.95) };
};

/** The middle number; of an even count, between the two. @example medianOf([3, 1, 2]) // 2 */
export const medianOf = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
