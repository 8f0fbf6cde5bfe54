import { workValue } from '../context/work-value';

const attempts = workValue<number>();

/** Runs a transaction for the first, second … time. */
export const runAttempt = <Result>(attempt: number, run: () => Promise<Result>): Promise<Result> =>
  attempts.run(attempt, run);

const LATE = 2_000; // milliseconds

/** PostgreSQL's serialization_failure: what the work saw is not true any more, and it should look again. */
const OUTDATED = '40001';

/**
 * A work that writes down its time, and then had to wait for others, begins anew once: what it wrote down would be long ago when it
 * is seen. What it waited for is free by then, as a rule; slow work is not slowed down a second time.
 *
 * @param told - `performance.now()` as it asked for the time
 * @throws an error that guard-transactions.ts knows
 */
export const beginAnewIfLate = (told: number): void => {
  if (attempts.getStore() !== 1 || performance.now() - told < LATE) return;
  throw Object.assign(new Error('The work waited, and takes another look at the clock.'), { code: OUTDATED });
};
