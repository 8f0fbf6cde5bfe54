import type pg from 'pg';
import { DatabaseClient } from '../storage/hosts/database-client';
import type { ConnectionSettings } from '../storage/hosts/writable-host';
import type { Gate } from './gate';
import { lasting } from './open-pool';
import { pause } from './pause';

export interface WorkerLock {
  readonly connection: ConnectionSettings;
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

/** The server, too, notices that an instance's machine is gone, or stands still: it tidies every two seconds otherwise. */
const NOTICE_DEAD_MACHINES = `set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4;
  set idle_session_timeout = '15s'`;

const ASK_AGAIN = 250; // milliseconds until a lock that another session holds is asked for again

/** The name of a worker's advisory lock, as SQL; `$1` is the worker. */
const KEY = `hashtextextended('worker:' || $1, 0)`;

const TAKE = `select pg_try_advisory_lock(${KEY}) as taken`;

/**
 * A session that holds the lock and does nothing is this worker's former one: its connection is lost, and something between
 * the two keeps its other half. Who looks for dead workers holds the lock too, within one statement.
 */
const END_FORMER = `select pg_terminate_backend(pid) from pg_locks join pg_stat_activity using (pid)
  where locktype = 'advisory' and granted and objsubid = 1 and state = 'idle' and pid <> pg_backend_pid()
    and pg_locks.database = (select oid from pg_database where datname = current_database())
    and (classid::bigint << 32) | objid::bigint = ${KEY}`;

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
  const client = new DatabaseClient({ ...lasting(connection), query_timeout: QUERY_TIMEOUT });
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
    await take(client, workerId, over);
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

/** Waits for the lock without a statement that waits: one of those would stay in the server when its connection is lost. */
const take = async (client: pg.Client, workerId: string, over: AbortSignal): Promise<void> => {
  while (!over.aborted) {
    const { rows } = await client.query<{ taken: boolean }>(TAKE, [workerId]);
    if (rows[0]?.taken === true) return;
    await client.query(END_FORMER, [workerId]);
    await pause(ASK_AGAIN, over);
  }
};
