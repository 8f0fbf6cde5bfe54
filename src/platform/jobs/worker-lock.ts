import pg from 'pg';
import type { Gate } from './gate';
import { lasting } from './open-pool';
import { pause } from './pause';

export interface WorkerLock {
  readonly connection: pg.ClientConfig;
  /** What stands in `locked_by` of the jobs that the worker runs. */
  readonly workerId: string;
  /** Open while the lock is held: jobs may be fetched. */
  readonly gate: Gate;
  /** What is done every two seconds on the lock's connection. */
  readonly tidy: (client: pg.ClientBase) => Promise<void>;
  /** Hears of each loss and of each failed attempt. */
  readonly onLost: (error: unknown) => void;
}

const TIDY_INTERVAL = 2_000; // milliseconds: so long the jobs of a crashed instance wait at most
const QUERY_TIMEOUT = 10_000; // milliseconds: a connection that answers no sooner counts as lost
const FIRST_RETRY = 100; // milliseconds; doubles …
const LAST_RETRY = 1_000; // … up to this: due jobs start soon after the database is back

/** The server, too, notices within half a minute that an instance's machine is gone. */
const NOTICE_DEAD_MACHINES =
  'set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4';

/** The name of a worker's advisory lock, as SQL; `$1` is the worker. */
const TAKE = `select pg_advisory_lock(hashtextextended('worker:' || $1, 0))`;

/**
 * Says, to all instances, that a worker is alive: holds an advisory lock on a connection of its own, and takes it again
 * whenever the connection is lost. PostgreSQL gives the lock back when the process dies; the jobs that it had begun are
 * then free for others ({@link freeJobsOfTheDead}).
 *
 * @returns what gives the lock back for good
 */
export const keepWorkerLock = (lock: WorkerLock): (() => Promise<void>) => {
  const stop = new AbortController();
  const kept = keep(lock, stop.signal);
  return async () => {
    stop.abort();
    await kept;
  };
};

const keep = async (lock: WorkerLock, stop: AbortSignal): Promise<void> => {
  const tellUnlessStopped = (error: unknown): void => {
    if (!stop.aborted) lock.onLost(error);
  };
  let delay = FIRST_RETRY;
  while (!stop.aborted) {
    try {
      await hold(lock, stop, () => {
        delay = FIRST_RETRY;
      });
    } catch (error) {
      tellUnlessStopped(error);
    }
    await pause(delay, stop);
    delay = Math.min(delay * 2, LAST_RETRY);
  }
};

/** Takes the lock and holds it. @throws when the connection is lost */
const hold = async (
  { connection, workerId, gate, tidy }: WorkerLock,
  stop: AbortSignal,
  onHeld: () => void,
): Promise<void> => {
  const client = new pg.Client({ ...lasting(connection), query_timeout: QUERY_TIMEOUT });
  const lost = new AbortController();
  client.on('error', (error) => {
    lost.abort(error);
  });
  client.on('end', () => {
    lost.abort(new Error('The connection was closed.'));
  });
  const over = AbortSignal.any([stop, lost.signal]);
  over.addEventListener('abort', gate.close);
  try {
    await client.connect();
    await client.query(NOTICE_DEAD_MACHINES);
    await client.query(TAKE, [workerId]);
    if (!over.aborted) gate.open();
    onHeld();
    while (!over.aborted) {
      await tidy(client);
      await pause(TIDY_INTERVAL, over);
    }
    lost.signal.throwIfAborted();
  } finally {
    gate.close();
    await client.end();
  }
};
