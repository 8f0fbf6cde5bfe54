import type { Core } from '@strapi/strapi';

/**
 * Strapi's columns of times hold no zone: they are written and read on the clock of the process. On one with daylight saving
 * the hour that it repeats would be two moments in one value, and instances in two zones would read each other's release
 * times hours off. So every process of the newsroom runs in UTC, whatever its machine is set to.
 */
process.env.TZ = 'UTC';

type Env = Core.Config.Shared.ConfigParams['env'];

/** TLS towards the database: off unless DATABASE_SSL is true; the certificate is checked unless said otherwise. */
const tlsOptions = (env: Env) =>
  env.bool('DATABASE_SSL', false) && {
    ca: env('DATABASE_SSL_CA'),
    rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
  };

const CONNECT_TIMEOUT = 20_000; // milliseconds: a start on a busy machine looks up seconds later; requests wait no longer than they may
const CREATE_TIMEOUT = 25_000; // milliseconds: it is made ready, too

/** A server that is gone is noticed. */
const LASTING = {
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
  connectionTimeoutMillis: CONNECT_TIMEOUT,
};

const connection = (env: Env) => ({
  ...LASTING,
  ...(env('DATABASE_URL')
    ? {
        connectionString: env('DATABASE_URL'),
        ssl: tlsOptions(env),
        schema: env('DATABASE_SCHEMA', 'public'),
      }
    : {
        host: env('DATABASE_HOST'),
        port: env.int('DATABASE_PORT', 5432),
        database: env('DATABASE_NAME', 'dateline'),
        user: env('DATABASE_USERNAME', 'dateline'),
        password: env('DATABASE_PASSWORD'),
        ssl: tlsOptions(env),
        schema: env('DATABASE_SCHEMA', 'public'),
      }),
});

const database = ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: {
    client: 'postgres' as const,
    connection: connection(env),
    pool: {
      min: env.int('DATABASE_POOL_MIN', 2),
      max: env.int('DATABASE_POOL_MAX', 10),
      createTimeoutMillis: CREATE_TIMEOUT,
    },
    acquireConnectionTimeout: 60_000, // milliseconds; once the newsroom serves, DATABASE_CONNECTION_TIMEOUT
  },
  // Strapi drops no column or table that the schema has left: the version before, which may run beside this one while an update
  // rolls, still reads it. A later migration drops it, by name (CONTRIBUTING.md, "Change tables of our own").
  settings: { forceMigration: false },
});

export default database;
