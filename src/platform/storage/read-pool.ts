import type { Core } from '@strapi/strapi';
import pg from 'pg';
import { jobDatabase } from '../jobs/job-database';
import { openPool } from '../jobs/open-pool';
import { currentRequest } from '../strapi/koa';
import { withClient, type Connection } from '../strapi/connection';
import { settingsOf, type Waits } from './bound-waits';
import { createPlaces, kindOfPath, type Places } from './places';
import { nameOwn } from './prepared-names';
import { PLACE } from './replica/mark-primary';
import { openReplica } from './replica/open-replica';
import type { Place, Replica } from './replica/replica';
import { noteOfDatabase, troubleOf } from './trouble';
import { noteTrouble } from './trouble-of-request';

const MILLISECONDS = 1000; // in a second
const GRACE = 2; // seconds after its own time for a statement
const LOCK = 2; // seconds: a read waits only for what changes the tables themselves

/** What one kind of request leaves to the others: a third. */
const OTHERS = 3;

interface Readers {
  readonly pool: pg.Pool;
  readonly places: Places;
  /** Asked first, where there is one. */
  readonly replica: Replica | null;
}

const open = new WeakMap<Core.Strapi, Readers>();

/**
 * Public reads have connections of their own: writers that wait for one another do not keep readers out, nor readers of a table
 * that is locked the writers of all others. They read, and nothing else: in the replica, where there is one that lacks nothing.
 */
export const openReadPoolWithServer = (strapi: Core.Strapi): void => {
  const { connection, read } = strapi.config.get<Waits & { readonly read: number }>('newsroom.waits');
  const max = strapi.config.get<number>('newsroom.readers');
  strapi.server.httpServer.once('listening', () => {
    const told = (error: Error): void => {
      strapi.log.debug(`[reads] ${error.message}`);
    };
    const settings = {
      ...jobDatabase(strapi).connection,
      application_name: 'dateline-reads',
      connectionTimeoutMillis: connection * MILLISECONDS,
      query_timeout: (read + GRACE) * MILLISECONDS,
    };
    const pool = openPool(settings, max, told);
    const schema = pg.escapeIdentifier(strapi.db.getSchemaName() ?? 'public');
    const prepare = `set search_path to ${schema}; set default_transaction_read_only = on; ${settingsOf({ lock: LOCK, statement: read })}`;
    pool.on('connect', (client) => {
      client.query(prepare).catch(told); // before whatever its first user asks
    });
    const places = createPlaces(Math.max(1, max - Math.floor(max / OTHERS)), connection * MILLISECONDS);
    const askPrimary = (): Promise<Place> => lend(strapi, pool, readPlace);
    const replica = openReplica(strapi, { max, prepare, askPrimary });
    open.set(strapi, { pool, places, replica });
  });
};

export const closeReadPool = async (strapi: Core.Strapi): Promise<void> => {
  const readers = open.get(strapi);
  open.delete(strapi);
  await readers?.replica?.close();
  await readers?.pool.end();
};

/** How many connections for reading are used, are free, and are waited for; none before the newsroom listens. */
export const countReaders = (strapi: Core.Strapi): Readonly<Record<'used' | 'free' | 'pending', number>> => {
  const { totalCount = 0, idleCount = 0, waitingCount = 0 } = open.get(strapi)?.pool ?? {};
  return { used: totalCount - idleCount, free: idleCount, pending: waitingCount };
};

/**
 * Lends a connection for reading, outside of any transaction, to as many requests of a kind as leave some to others; one of
 * Strapi's pool where nothing is served.
 */
export const withReader = async <Result>(
  strapi: Core.Strapi,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> => {
  const readers = open.get(strapi);
  if (readers === undefined) return withClient(strapi, work);
  const kind = kindOfPath(currentRequest(strapi)?.path);
  return readers.places.take(kind, async () => {
    const found = await readers.replica?.read(work);
    return found ? found.result : lend(strapi, readers.pool, work);
  });
};

const readPlace = async (connection: Connection): Promise<Place> => {
  const { rows } = await connection.query({ name: nameOwn(PLACE), text: PLACE, values: [] });
  return (rows as Place[])[0] ?? { lsn: '', mark: null, isOwn: false };
};

const lend = async <Result>(
  strapi: Core.Strapi,
  pool: pg.Pool,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> => {
  const failed = (error: unknown): unknown => {
    const told = error instanceof Error && !('code' in error) ? Object.assign(error, { code: LOST }) : error;
    const trouble = troubleOf(told);
    if (trouble !== null) {
      noteOfDatabase(told);
      noteTrouble(currentRequest(strapi), trouble);
    }
    return told;
  };
  const client = await pool.connect().catch((error: unknown) => {
    throw failed(error);
  });
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    const told = failed(error);
    client.release(troubleOf(told) === 'away'); // closed, not kept
    throw told;
  }
};

/** PostgreSQL's connection_failure: the driver has no code for an answer that did not come, nor for a place that was not free. */
const LOST = '08006';
