import type { Core } from '@strapi/strapi';
import type pg from 'pg';
import { openPool } from '../../jobs/open-pool';
import type { ConnectionSettings } from '../hosts/writable-host';
import { markPrimary } from './mark-primary';
import { createReplica, type Place, type Replica } from './replica';

const CONNECT = 1_000; // milliseconds; the primary is asked otherwise
const ANSWER = 3_000; // milliseconds
const MARK_EVERY = 1_000; // milliseconds between two looks whether the primary has its mark

interface Opening {
  /** Connections at most. */
  readonly max: number;
  /** What each connection begins with. */
  readonly prepare: string;
  readonly askPrimary: () => Promise<Place>;
}

/** The replica for public reads; null where DATABASE_READ_URL names none. */
export const openReplica = (strapi: Core.Strapi, { max, prepare, askPrimary }: Opening): Replica | null => {
  const server = strapi.config.get<ConnectionSettings | null>('newsroom.database.replica', null);
  if (server === null) return null;
  const tell = (error: unknown): void => {
    strapi.log.debug(`[replica] ${String(error)}`);
  };
  const bounds = { connectionTimeoutMillis: CONNECT, query_timeout: ANSWER };
  const pool = openPool({ ...server, ...bounds, application_name: 'dateline-replica' }, max, tell);
  pool.on('connect', (client: pg.PoolClient) => {
    client.query(`${prepare}; set statement_timeout = ${ANSWER}`).catch(tell); // before whatever its first user asks
  });
  let isUnmarked = true;
  // Beside the requests, which would seem to have read and written what this does.
  const marking = setInterval(() => {
    if (!isUnmarked) return;
    isUnmarked = false;
    markPrimary(strapi).catch((error: unknown) => {
      isUnmarked = true;
      tell(error);
    });
  }, MARK_EVERY).unref();
  const replica = createReplica({
    pool,
    askPrimary,
    onUnmarked: () => {
      isUnmarked = true;
    },
    log: strapi.log,
  });
  return {
    ...replica,
    close: async () => {
      clearInterval(marking);
      await replica.close();
    },
  };
};
