import type { Core } from '@strapi/strapi';
import { createHash } from 'node:crypto';
import { knexClient, type DriverConnection } from './connection';

/** Characters; what is shorter is planned in no time. */
const LONG = 100;

/** Statements that a connection keeps plans of: some 50 kB each, and they are few unless something writes numbers into them. */
const MAX_PLANS = 500;

const names = new Map<string, string>();

/**
 * For a command that sends the same statements thousands of times, Strapi's own too: PostgreSQL plans each once a connection, for any
 * values. Planning takes most of the time of a write otherwise. A server does not do so: a plan outlives a change of the tables, as
 * an update that rolls makes it, by an error.
 *
 * Source: https://www.postgresql.org/docs/18/sql-prepare.html
 */
export const keepPlans = (strapi: Core.Strapi): void => {
  const client = knexClient(strapi);
  const acquire = client.acquireConnection.bind(client);
  const keeping = new WeakSet<DriverConnection>();
  client.acquireConnection = async () => {
    const connection = await acquire();
    if (keeping.has(connection)) return connection;
    keeping.add(connection);
    try {
      await connection.query('set plan_cache_mode = force_generic_plan');
    } catch (error) {
      await client.releaseConnection(connection);
      throw error;
    }
    nameStatements(connection);
    return connection;
  };
};

const nameStatements = (connection: DriverConnection): void => {
  const query = connection.query.bind(connection);
  connection.query = (asked: unknown, ...more: unknown[]): never =>
    query(isUnnamed(asked) ? { ...asked, name: nameOf(asked.text) } : asked, ...more) as never;
};

const isUnnamed = (asked: unknown): asked is { readonly text: string } =>
  typeof asked === 'object' &&
  asked !== null &&
  Object.getPrototypeOf(asked) === Object.prototype && // not a stream
  'text' in asked &&
  typeof asked.text === 'string' &&
  asked.text.length >= LONG &&
  !('name' in asked);

const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known !== undefined || names.size >= MAX_PLANS) return known;
  const name = `kept_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  names.set(text, name);
  return name;
};
