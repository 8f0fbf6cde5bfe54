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
const QUERY_TIMEOUT = 20_000; // milliseconds: the library's own statements take a few; a line that is silent so long is dead
const FIRST_RETRY = 250; // milliseconds; doubles …
const LAST_RETRY = 1_000; // … up to this: due jobs start soon after the database is back, or has room

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
  const tell = (error: unknown): void => {
    log.debug(`[jobs] ${String(error)}`);
  };
  const tellUnlessStopped = (error: unknown): void => {
    if (!stop.aborted) outage.failed(error);
  };
  let delay = FIRST_RETRY;
  let closed = Promise.resolve();
  while (!stop.aborted) {
    const began = Date.now();
    const pool = openPool(
      { ...connection, query_timeout: QUERY_TIMEOUT },
      (system.concurrency ?? CONCURRENCY) + 1,
      tell,
    );
    try {
      await migrateJobs(system, log); // refuses when another instance, of a newer version, has changed the tables
      const gate = createGate();
      onGate(gate);
      await runWorkers(system, pool, outage, gate, stop);
    } catch (error) {
      tellUnlessStopped(error);
    }
    onGate(null);
    closed = pool.end().catch(tell); // a connection that went silent is not waited for
    if (Date.now() - began > LAST_RETRY) delay = FIRST_RETRY;
    await pause(delay, stop);
    delay = Math.min(delay * 2, LAST_RETRY);
  }
  await closed;
};
