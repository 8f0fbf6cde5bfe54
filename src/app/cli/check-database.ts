import pg from 'pg';
import { describeDatabaseError } from './domain/describe-database-error';
import { describeUnfitServer, type ServerFacts } from './domain/describe-unfit-server';
import { readPortNumber } from './domain/listening';
import type { Environment } from './environment';
import { StopError } from './stop-error';

const CONNECT_TIMEOUT = 10_000; // milliseconds

const FACTS = `
  select current_setting('server_version_num')::int as "versionNumber",
         current_setting('server_version') as version,
         current_setting('server_encoding') as encoding,
         current_user as "user",
         $1::text as schema,
         (select has_schema_privilege(oid, 'create') from pg_namespace where nspname = $1::text) as "mayCreate",
         has_database_privilege(current_database(), 'create') as "mayExtend",
         array(select wanted from unnest(array['unaccent', 'pg_trgm']) wanted
               where not exists (select from pg_extension where extname = wanted)) as "missingExtensions",
         array(select wanted from unnest(array['unaccent', 'pg_trgm']) wanted
               where not exists (select from pg_available_extensions where name = wanted)) as "unknownExtensions"`;

/**
 * Connects once, as Strapi will, to say in one line what is wrong.
 *
 * @throws StopError
 */
export const checkDatabase = async (environment: Environment): Promise<void> => {
  const client = new pg.Client({ ...connectionOf(environment), connectionTimeoutMillis: CONNECT_TIMEOUT });
  const began = Date.now();
  const where = `${client.host}:${client.port}`;
  try {
    await client.connect();
    const { rows } = await client.query<ServerFacts>(FACTS, [environment.DATABASE_SCHEMA ?? 'public']);
    const unfit = rows[0] && describeUnfitServer(where, rows[0]);
    if (unfit) throw new StopError(unfit);
  } catch (error) {
    if (error instanceof StopError) throw error;
    const { message, code } = error as Error & { code?: string };
    const isLate = Date.now() - began >= CONNECT_TIMEOUT; // the driver gives no code for it
    throw new StopError(describeDatabaseError(where, { message, code: isLate ? 'ETIMEDOUT' : code }));
  } finally {
    await client.end().catch((error: unknown) => {
      process.stderr.write(`The test connection did not close: ${String(error)}\n`);
    });
  }
};

const connectionOf = (environment: Environment): pg.ClientConfig => {
  const ssl = environment.DATABASE_SSL === 'true' && {
    ca: environment.DATABASE_SSL_CA,
    rejectUnauthorized: environment.DATABASE_SSL_REJECT_UNAUTHORIZED !== 'false',
  };
  const url = environment.DATABASE_URL;
  if (url) {
    if (!URL.canParse(url))
      throw new StopError('DATABASE_URL is not an address. Write postgres://user:password@host:5432/name.');
    return { connectionString: url, ssl };
  }
  const port = readPortNumber(environment.DATABASE_PORT ?? '5432');
  if (port === null)
    throw new StopError('DATABASE_PORT is not a port. PostgreSQL listens on 5432 unless told otherwise.');
  return {
    host: environment.DATABASE_HOST,
    port,
    database: environment.DATABASE_NAME ?? 'dateline',
    user: environment.DATABASE_USERNAME ?? 'dateline',
    password: environment.DATABASE_PASSWORD,
    ssl,
  };
};
