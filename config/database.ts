import type { Core } from '@strapi/strapi';
import { readConnection } from '../src/platform/storage/hosts/domain/read-connection';
import { LEAST, shareOf } from '../src/platform/workers/domain/share-of';
import { worker } from './newsroom';

/**
 * Strapi's columns of times hold no zone: they are written and read on the clock of the process. On one with daylight saving
 * the hour that it repeats would be two moments in one value, and instances in two zones would read each other's release
 * times hours off. So every process of the newsroom runs in UTC, whatever its machine is set to.
 */
process.env.TZ = 'UTC';

type Env = Core.Config.Shared.ConfigParams['env'];

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
  ...readConnection((name) => env(name)),
  schema: env('DATABASE_SCHEMA', 'public'),
});

const pool = (env: Env) => {
  const max = shareOf(env.int('DATABASE_POOL_MAX', 10), worker(env).count, LEAST.writers);
  return { min: Math.min(env.int('DATABASE_POOL_MIN', 2), max), max, createTimeoutMillis: CREATE_TIMEOUT };
};

const database = ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: {
    client: 'postgres' as const,
    connection: connection(env),
    pool: pool(env),
    acquireConnectionTimeout: 60_000, // milliseconds; once the newsroom serves, DATABASE_CONNECTION_TIMEOUT
  },
  // Strapi drops no column or table that the schema has left: the version before, which may run beside this one while an update
  // rolls, still reads it. A later migration drops it, by name (CONTRIBUTING.md, "Change tables of our own").
  settings: { forceMigration: false },
});

export default database;
