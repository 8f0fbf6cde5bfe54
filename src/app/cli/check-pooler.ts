import { randomInt } from 'node:crypto';
import type pg from 'pg';
import { DatabaseClient } from '../../platform/storage/hosts/database-client';
import type { ConnectionSettings } from '../../platform/storage/hosts/writable-host';
import { StopError } from './stop-error';

const PATIENCE = 5_000; // milliseconds: a pooler may have no connection to lend
const LARGEST_KEY = 2 ** 47; // what randomInt gives

/**
 * Two sessions of one address: while the second keeps its server in a transaction, a pooler that lends servers for transactions has
 * given it the first one's, or gives the first one another. One that has none to lend in time is not found out.
 *
 * @param first - connected to the address
 * @throws StopError when sessions do not last there
 */
export const refusePoolerOfTransactions = async (
  first: pg.Client,
  settings: ConnectionSettings,
  where: string,
): Promise<void> => {
  const second = new DatabaseClient({
    ...settings,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  second.on('error', () => undefined); // what it cuts short fails besides
  try {
    const before = await askPid(first);
    await second.connect();
    await second.query('begin');
    if ((await askPid(second)) !== before && (await askPid(first)) === before) return;
  } catch {
    return; // it tells nothing
  } finally {
    await second.end().catch(() => undefined); // it was of use, or not
  }
  throw new StopError(
    `A pooler in transaction mode stands before the database at ${where}: hearing of changes and the locks of jobs would get lost there. Set DATABASE_DIRECT_URL to an address of the database itself, or let the pooler keep sessions (pool_mode = session).`,
  );
};

const askPid = async (client: pg.Client): Promise<number | undefined> => {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0]?.pid;
};

const IS_HELD = `select exists (select from pg_locks where locktype = 'advisory' and granted
    and database = (select oid from pg_database where datname = current_database())
    and (classid::bigint << 32) | objid::bigint = $1) as "isHeld",
  current_schema() as usual, current_user as "user", current_database() as name`;

/**
 * A lock that is taken by the one address is seen by the other, or they lead to two databases.
 *
 * @param pooled - connected to DATABASE_URL, or the parts
 * @param direct - connected to DATABASE_DIRECT_URL
 * @throws StopError also when a connection that is lent would not find the tables
 */
export const refuseOtherDatabase = async (
  pooled: pg.Client,
  direct: pg.Client,
  schema: string,
): Promise<void> => {
  const key = randomInt(LARGEST_KEY);
  await pooled.query('begin');
  await pooled.query('select pg_advisory_xact_lock($1)', [key]);
  const { rows } = await direct.query<{ isHeld: boolean; usual: string | null; user: string; name: string }>(
    IS_HELD,
    [key],
  );
  await pooled.query('rollback');
  const [found] = rows;
  if (found?.isHeld !== true)
    throw new StopError(
      'DATABASE_DIRECT_URL leads to another database than DATABASE_URL. Both must name the same one, the first without the pooler.',
    );
  if (found.usual !== schema)
    throw new StopError(
      `A connection that the pooler lends begins in the schema "${found.usual ?? ''}", and DATABASE_SCHEMA is "${schema}". Run: alter role ${found.user} in database ${found.name} set search_path = ${schema}; and start the pooler anew.`,
    );
};
