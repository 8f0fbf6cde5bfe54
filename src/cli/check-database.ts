import pg from 'pg';
import { describeDatabaseError } from '../domain/operations/describe-database-error';
import type { Environment } from './environment';
import { StopError } from './stop-error';

const OLDEST_VERSION = 140_000; // PostgreSQL 14, as server_version_num counts
const CONNECT_TIMEOUT = 10_000; // milliseconds

/**
 * Connects once, as Strapi will, to say in one line what is wrong.
 *
 * @throws StopError
 */
export const checkDatabase = async (environment: Environment): Promise<void> => {
  const client = new pg.Client({ ...connectionOf(environment), connectionTimeoutMillis: CONNECT_TIMEOUT });
  const where = `${client.host}:${client.port}`;
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; name: string }>(
      `select current_setting('server_version_num') as version, current_setting('server_version') as name`,
    );
    if (Number(rows[0]?.version) < OLDEST_VERSION) {
      throw new StopError(
        `The database at ${where} is PostgreSQL ${rows[0]?.name ?? ''}. Dateline needs 14 or newer.`,
      );
    }
  } catch (error) {
    if (error instanceof StopError) throw error;
    throw new StopError(describeDatabaseError(where, error as Error & { code?: string }));
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
  return {
    host: environment.DATABASE_HOST,
    port: Number(environment.DATABASE_PORT ?? '5432'),
    database: environment.DATABASE_NAME ?? 'dateline',
    user: environment.DATABASE_USERNAME ?? 'dateline',
    password: environment.DATABASE_PASSWORD,
    ssl,
  };
};
