import { setTimeout as wait } from 'node:timers/promises';
import { createGate, type Gate } from './gate';
import type { JobSystem } from './job-system';
import { migrateJobs } from './migrate-jobs';
import { openPool } from './open-pool';
import { createOutageLog } from './outage-log';
import { pause } from './pause';
import { CONCURRENCY, runWorkers } from './run-workers';

export interface JobRunner {
  /** Whether jobs that fall due are begun now. */
  isRunning(): boolean;
  /** Fetches no more jobs, and waits up to ten seconds for those that run. Later ones are begun anew elsewhere. */
  stop(): Promise<void>;
}

const STOP_LIMIT = 10_000; // milliseconds: half of what a stopping newsroom has
const FIRST_RETRY = 250; // milliseconds; doubles …
const LAST_RETRY = 5_000; // … up to this

/** Runs jobs until it is stopped, through outages of the database. */
export const runJobs = (system: JobSystem): JobRunner => {
  const stop = new AbortController();
  let gate: Gate | null = null;
  const over = keepRunning(system, stop.signal, (current) => {
    gate = current;
  });
  return {
    isRunning: () => gate?.isOpen() === true && !stop.signal.aborted,
    stop: async () => {
      stop.abort();
      const late = wait(STOP_LIMIT, 'late', { ref: false });
      if ((await Promise.race([over, late])) === 'late')
        system.log.warn(
          'A job did not end in time. It begins anew at the next start, or in another instance.',
        );
    },
  };
};

const keepRunning = async (
  system: JobSystem,
  stop: AbortSignal,
  onGate: (gate: Gate | null) => void,
): Promise<void> => {
  const { connection, log } = system;
  const outage = createOutageLog(log);
  const pool = openPool(connection, (system.concurrency ?? CONCURRENCY) + 1, (error) => {
    log.debug(`[jobs] ${error.message}`);
  });
  const tellUnlessStopped = (error: unknown): void => {
    if (!stop.aborted) outage.failed(error);
  };
  let delay = FIRST_RETRY;
  while (!stop.aborted) {
    const began = Date.now();
    try {
      await migrateJobs(system, log); // refuses when another instance, of a newer version, has changed the tables
      const gate = createGate();
      onGate(gate);
      await runWorkers(system, pool, outage, gate, stop);
    } catch (error) {
      tellUnlessStopped(error);
    }
    onGate(null);
    if (Date.now() - began > LAST_RETRY) delay = FIRST_RETRY;
    await pause(delay, stop);
    delay = Math.min(delay * 2, LAST_RETRY);
  }
  await pool.end();
};
