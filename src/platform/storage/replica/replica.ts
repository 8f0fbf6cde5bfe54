import type pg from 'pg';
import { countReplicaRead } from '../../metrics/replica';
import type { Connection } from '../../strapi/connection';
import { MARK } from './mark-primary';

/** What the primary says of itself. */
export interface Place {
  /** Where its log ends: all that anybody has seen of it lies before. */
  readonly lsn: string;
  readonly mark: string | null;
  /** Whether the mark is of this very server. */
  readonly isOwn: boolean;
}

export interface Replica {
  /**
   * Reads in the replica, if it has all that was committed before the call; null where it has not, or does not answer: then the
   * primary is to be asked.
   */
  readonly read: <Result>(
    work: (connection: Connection) => Promise<Result>,
  ) => Promise<{ readonly result: Result } | null>;
  readonly close: () => Promise<void>;
}

interface Means {
  readonly pool: pg.Pool;
  /** Asks the primary. @throws when it does not answer */
  readonly askPrimary: () => Promise<Place>;
  /** Hears that the primary has not said its word. */
  readonly onUnmarked: () => void;
  readonly log: { debug(message: string): void; info(message: string): void; warn(message: string): void };
}

/**
 * In a statement of its own: the next one sees at least what it has found to be there. A statement takes its view of the rows before
 * anything in it is computed, so within one the answer could be newer than the rows.
 */
const HAS_ALL = `select pg_is_in_recovery() and pg_last_wal_replay_lsn() >= $1::pg_lsn and ${MARK} = $2 as "hasAll"`;

const REST = 5_000; // milliseconds that a replica which failed is left alone

export const createReplica = ({ pool, askPrimary, onUnmarked, log }: Means): Replica => {
  let restsUntil = -Infinity;
  let isOut = false;
  const failed = (error: unknown): void => {
    log.debug(`[replica] ${String(error)}`);
    restsUntil = performance.now() + REST;
    countReplicaRead('away');
    if (!isOut) log.warn('The replica does not answer as it should: public reads go to the primary.');
    isOut = true;
  };
  const worked = (): void => {
    countReplicaRead('replica');
    if (isOut) log.info('Public reads go to the replica again.');
    isOut = false;
  };
  return {
    read: async (work) => {
      if (performance.now() < restsUntil) return null;
      const place = await askPrimary();
      if (!place.isOwn) onUnmarked();
      if (!place.isOwn || place.mark === null) return null;
      try {
        const found = await readIfCaughtUp(pool, place, work);
        if (found === null) countReplicaRead('behind');
        else worked();
        return found;
      } catch (error) {
        failed(error);
        return null;
      }
    },
    close: () => pool.end(),
  };
};

/** In one transaction, so that a pooler on the way cannot let another server answer the second question; each statement sees anew. */
const readIfCaughtUp = async <Result>(
  pool: pg.Pool,
  { lsn, mark }: Place,
  work: (connection: Connection) => Promise<Result>,
): Promise<{ readonly result: Result } | null> => {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level read committed read only');
    const { rows } = await client.query<{ hasAll: boolean | null }>(HAS_ALL, [lsn, mark]);
    const found = rows[0]?.hasAll === true ? { result: await work(client) } : null;
    await client.query('commit');
    client.release();
    return found;
  } catch (error) {
    client.release(true); // closed, not kept: it may be in the midst of something
    throw error;
  }
};
