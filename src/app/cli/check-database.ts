import { availableParallelism } from 'node:os';
import pg from 'pg';
import { refuseOtherDatabase, refusePoolerOfTransactions } from './check-pooler';
import { connectionsOfInstance, describeTooFew } from './domain/connections';
import { describeDatabaseError } from './domain/describe-database-error';
import { describeUnfitServer, type ServerFacts } from './domain/describe-unfit-server';
import { readWorkers } from './domain/worker-count';
import type { Environment } from './environment';
import { StopError } from './stop-error';
import { lackingOf, OLDEST_BESIDE_KEY } from '../../platform/storage/oldest-beside';
import {
  readConnection,
  readDirect,
  readReplica,
  SettingsError,
  type DatabaseConnection,
} from '../../platform/storage/hosts/domain/read-connection';
import { DatabaseClient } from '../../platform/storage/hosts/database-client';
import { NoWritableHost, type Failure } from '../../platform/storage/hosts/writable-host';
import { SETTINGS } from '../../platform/strapi/sql-names';

const CONNECT_TIMEOUT = 10_000; // milliseconds

const FACTS = `
  select current_setting('server_version_num')::int as "versionNumber",
         current_setting('server_version') as version,
         current_setting('server_encoding') as encoding,
         current_user as "user",
         $1::text as schema,
         (select has_schema_privilege(oid, 'create') from pg_namespace where nspname = $1::text) as "mayCreate",
         has_database_privilege(current_database(), 'create') as "mayExtend",
         pg_is_in_recovery() as "isStandby",
         current_setting('transaction_read_only')::boolean as "isReadOnly",
         array(select wanted from unnest(array['unaccent', 'pg_trgm']) wanted
               where not exists (select from pg_extension where extname = wanted)) as "missingExtensions",
         array(select wanted from unnest(array['unaccent', 'pg_trgm']) wanted
               where not exists (select from pg_available_extensions where name = wanted)) as "unknownExtensions"`;

/** Connections that the server has left for this user; ours is one of them. */
const ROOM = `
  select least(
      current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
        - coalesce(current_setting('reserved_connections', true)::int, 0)
        - (select count(*) from pg_stat_activity where backend_type = 'client backend'),
      (select nullif(rolconnlimit, -1) from pg_roles where rolname = current_user)
        - (select count(*) from pg_stat_activity where usename = current_user))::int + 1 as free`;

/**
 * Connects once, as Strapi will, to say in one line what is wrong.
 *
 * @throws StopError
 */
export const checkDatabase = (environment: Environment): Promise<void> =>
  withDatabase(connectionOf(environment), (client, where) => checkFacts(client, where, environment));

/** The same, and whether there are connections for all that an instance does, with sessions that last. @throws StopError */
export const checkRoom = async (environment: Environment): Promise<void> => {
  const direct = settingsOf(environment, readDirect);
  settingsOf(environment, readReplica); // it may be away: only what is set is looked at
  await withDatabase(direct ?? connectionOf(environment), async (client, where) => {
    if (direct !== null)
      await withDatabase(connectionOf(environment), (pooled) =>
        refuseOtherDatabase(pooled, client, environment.DATABASE_SCHEMA ?? 'public'),
      );
    await checkFacts(client, where, environment);
    const { rows } = await client.query<{ free: number }>(ROOM);
    const workers = readWorkers(environment.WORKERS, availableParallelism()) ?? 1; // what is none ends the start later
    const tooFew = describeTooFew(where, rows[0]?.free ?? 0, connectionsOfInstance(environment, workers));
    if (tooFew !== null) throw new StopError(tooFew);
    await refusePoolerOfTransactions(client, direct ?? connectionOf(environment), where);
  });
};

const checkFacts = async (
  client: pg.Client,
  where: string,
  { DATABASE_SCHEMA }: Environment,
): Promise<void> => {
  const { rows } = await client.query<ServerFacts>(FACTS, [DATABASE_SCHEMA ?? 'public']);
  const unfit = rows[0] && describeUnfitServer(where, rows[0]);
  if (unfit) throw new StopError(unfit);
  const lacking = await findLackingIn(client, DATABASE_SCHEMA ?? 'public');
  if (lacking !== null)
    throw new StopError(
      `The database at ${where} serves a newer version of Dateline, beside which this one cannot work: it does not know the migration ${lacking}. Start that version, or restore a backup that this one made (npm run restore).`,
    );
};

/** Before Strapi is there; null also where no newsroom has been yet. */
const findLackingIn = async (client: pg.Client, schema: string): Promise<string | null> => {
  const table = `${pg.escapeIdentifier(schema)}.${SETTINGS}`;
  const { rows: tables } = await client.query<{ isThere: boolean }>(
    'select to_regclass($1) is not null as "isThere"',
    [table],
  );
  if (tables[0]?.isThere !== true) return null;
  const { rows } = await client.query<{ value: string }>(`select value from ${table} where key = $1`, [
    OLDEST_BESIDE_KEY,
  ]);
  return lackingOf(JSON.parse(rows[0]?.value ?? 'null'), process.cwd());
};

const withDatabase = async (
  settings: DatabaseConnection,
  check: (client: pg.Client, where: string) => Promise<void>,
): Promise<void> => {
  const client = new DatabaseClient({ ...settings, connectionTimeoutMillis: CONNECT_TIMEOUT });
  const began = Date.now();
  try {
    await client.connect();
    await check(client, `${client.host}:${client.port}`);
  } catch (error) {
    if (error instanceof StopError) throw error;
    const isLate = Date.now() - began >= CONNECT_TIMEOUT; // the driver gives no code for it
    throw new StopError(
      error instanceof NoWritableHost
        ? describeServers(error.failures)
        : describeDatabaseError(`${client.host}:${client.port}`, withCode(error, isLate)),
    );
  } finally {
    await client.end().catch((error: unknown) => {
      process.stderr.write(`The test connection did not close: ${String(error)}\n`);
    });
  }
};

const withCode = (error: unknown, isLate: boolean): { message: string; code: string | undefined } => {
  const { message, code } = error as Error & { code?: string };
  return { message, code: isLate ? 'ETIMEDOUT' : code };
};

const describeServers = (failures: readonly Failure[]): string =>
  [
    'None of the servers of the database takes writes.',
    ...failures.map(({ host: { host, port }, error }) =>
      describeDatabaseError(`${host}:${port}`, withCode(error, false)),
    ),
  ].join(' ');

const connectionOf = (environment: Environment): DatabaseConnection =>
  settingsOf(environment, readConnection);

const settingsOf = <Settings>(
  environment: Environment,
  read: (look: (name: string) => string | undefined) => Settings,
): Settings => {
  try {
    return read((name) => environment[name]);
  } catch (error) {
    if (error instanceof SettingsError) throw new StopError(error.message);
    throw error;
  }
};
