import { runTaskList, type WorkerEvents } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import type pg from 'pg';
import { freeJobsOfTheDead } from './free-jobs-of-the-dead';
import type { Gate } from './gate';
import { debugLogger } from './job-log';
import { logJobs } from './log-jobs';
import type { OutageLog } from './outage-log';
import type { JobSystem } from './job-system';
import { shortenWaits } from './shorten-waits';
import { keepWorkerLock } from './worker-lock';

export const CONCURRENCY = 3; // jobs at once in an instance: Strapi's pool has 10 connections, and requests come first
const POLL_INTERVAL = 500; // milliseconds: jobs start so long after their time at most

/** Of completed and of failed jobs. Without batches the library leaves a failing query to Node, which ends the process. */
const BATCHES = { completeJobBatchDelay: 0, failJobBatchDelay: 0 };

/**
 * Runs jobs until it is stopped, a fetch fails or the library gives up.
 *
 * @param gate - closed; open while jobs may be fetched
 * @throws what the library gave up over
 */
export const runWorkers = async (
  { connection, schema, tasks, longestWaits, log, concurrency = CONCURRENCY }: JobSystem,
  pool: pg.Pool,
  outage: OutageLog,
  gate: Gate,
  stop: AbortSignal,
): Promise<void> => {
  const events = new EventEmitter() as WorkerEvents;
  logJobs(events, log, schema);
  events.on('worker:getJob:error', ({ error }) => {
    outage.failed(error);
    // A job may be ours whose fetch was answered into nothing: it is freed when this worker is gone. The library prints the
    // errors of fetches that fail later than this, so those of the others come first.
    setTimeout(shutDown, POLL_INTERVAL);
  });
  events.on('worker:getJob:empty', outage.worked);
  events.on('job:start', outage.worked);
  events.on('pool:gracefulShutdown', () => {
    events.off('worker:getJob:empty', outage.worked); // it did not ask
    gate.open(); // or who waits for the lock would never end
  });

  const workers = runTaskList(
    {
      schema,
      events,
      logger: debugLogger(log),
      concurrency,
      pollInterval: POLL_INTERVAL,
      noHandleSignals: true, // Strapi does
      preset: { worker: BATCHES },
      forbiddenFlags: async () => {
        await gate.untilOpen(); // asked before each fetch: none without the lock
        return null;
      },
    },
    tasks,
    pool,
  );
  const releaseLock = keepWorkerLock({
    connection,
    workerId: workers.id,
    gate,
    onLost: outage.failed,
    tidy: async (client) => {
      await freeJobsOfTheDead(client, schema, workers.id);
      await shortenWaits(client, schema, longestWaits);
    },
  });
  const shutDown = (): void => {
    Promise.resolve(workers.gracefulShutdown()).catch((error: unknown) => {
      log.debug(`[jobs] ${String(error)}`); // workers.promise tells it too
    });
  };
  stop.addEventListener('abort', shutDown, { once: true });
  if (stop.aborted) shutDown();
  try {
    await Promise.race([workers.promise, untilShutDown(events)]);
  } finally {
    stop.removeEventListener('abort', shutDown);
    await releaseLock();
  }
};

const LAST_NOTES = 5_000; // milliseconds

/**
 * Resolves a while after the last job ended, when the library has had time to note it. It may wait for that for ever itself: after
 * a note that failed it counts those that are under way wrongly (`batch` of graphile-worker 0.17.3), and no job would begin
 * again before the next start. What was not noted is freed with the worker's lock, and runs again.
 */
const untilShutDown = (events: WorkerEvents): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      setTimeout(resolve, LAST_NOTES).unref();
    };
    events.once('pool:gracefulShutdown:complete', end);
    events.once('pool:forcefulShutdown:complete', end);
    events.once('pool:forcefulShutdown:error', end);
  });
