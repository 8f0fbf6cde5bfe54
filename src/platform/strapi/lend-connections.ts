import type { Core } from '@strapi/strapi';
import type pg from 'pg';
import { knexClient, type Connection, type DriverConnection, type KnexClient } from './connection';

/** What happens around the connections of Strapi's pool. */
export interface Lending {
  /** Before a connection is lent, each time. */
  readonly prepare: (connection: Connection) => Promise<void>;
  /** Called as something is asked of the database, in the context of who asks. @returns what hears that it failed */
  readonly begin: () => (failure: unknown) => void;
  /** Milliseconds that a connection may be silent while something is asked of it; null: any time. */
  readonly patience: () => number | null;
  /** What each transaction begins with, as SQL; null: nothing. */
  readonly beginning: () => string | null;
}

/** PostgreSQL's own codes, for failures of a connection that come without one. */
const LOST = '08006'; // connection_failure
const UNREACHABLE = '08001'; // sqlclient_unable_to_establish_sqlconnection

/**
 * Stands between Strapi and its pool, so that every failure has a code, and no connection is waited for without end: the driver
 * says of a connection that broke, and knex of one that it did not get in time, no more than a sentence.
 */
export const lendConnections = (strapi: Core.Strapi, lending: Lending): void => {
  endFailedBeginnings(strapi);
  const client = knexClient(strapi);
  const acquire = client.acquireConnection.bind(client);
  const watched = new WeakSet<Connection>();
  client.acquireConnection = async () => {
    const fail = lending.begin();
    try {
      const connection = await acquire();
      if (!watched.has(connection)) watchConnection(connection, lending);
      watched.add(connection);
      try {
        await lending.prepare(connection);
      } catch (error) {
        await client.releaseConnection(connection);
        throw error;
      }
      return connection;
    } catch (error) {
      fail(withCode(error, UNREACHABLE));
      throw error;
    }
  };
};

/**
 * Strapi makes a new connection ready and waits for that without hearing that it failed: its place in the pool would be lost until
 * the pool's own time is over, and ten such, as a server brings forth that is just starting, are all there are. Knex does not lend
 * one that is marked.
 */
const endFailedBeginnings = ({ db }: Core.Strapi): void => {
  const dialect = db.dialect as { initialize(connection: unknown): Promise<unknown> };
  const initialize = dialect.initialize.bind(dialect);
  dialect.initialize = async (connection) => {
    try {
      return await initialize(connection);
    } catch (error) {
      return Object.assign(connection as DriverConnection, { __knex__disposed: error });
    }
  };
};

/** Lets knex connect by a client of the newsroom's own. */
export const connectBy = (strapi: Core.Strapi, Client: typeof pg.Client): void => {
  const client = knexClient(strapi);
  client.driver = Object.create(client.driver, { Client: { value: Client } }) as KnexClient['driver'];
};

/** How long one is waited for, in milliseconds, from now on. */
export const waitForConnections = (strapi: Core.Strapi, milliseconds: number): void => {
  knexClient(strapi).pool.acquireTimeoutMillis = milliseconds;
};

type Callback = (error: unknown, result?: unknown) => void;

const watchConnection = (connection: DriverConnection, { begin, patience, beginning }: Lending): void => {
  const send = connection.query.bind(connection);
  const query = (...[asked, ...more]: unknown[]) => send(withBeginning(asked, beginning), ...more);
  let asked = 0;
  let alarm: NodeJS.Timeout | undefined;
  const ask = (): Callback => {
    const fail = begin();
    const limit = patience();
    asked += 1;
    if (asked === 1 && limit !== null)
      alarm = setTimeout(() => connection.connection?.stream.destroy(), limit).unref();
    return (error) => {
      asked -= 1;
      if (asked === 0) clearTimeout(alarm);
      else alarm?.refresh();
      if (error != null) fail(withCode(error, codeOf(connection.__knex__disposed) ?? LOST));
    };
  };
  connection.query = (...given: unknown[]): never => {
    const callback = given.at(-1);
    if (typeof callback === 'function') {
      const end = ask();
      const told: Callback = (error, result) => {
        end(error);
        (callback as Callback)(error, result);
      };
      return query(...given.slice(0, -1), told) as never;
    }
    const result = query(...given);
    if (!(result instanceof Promise)) return result; // a stream
    const end = ask();
    result.then(() => {
      end(null);
    }, end);
    return result as never;
  };
};

/** Knex begins a transaction by this text, without values: PostgreSQL takes several statements in it at once. */
const BEGIN = 'BEGIN;';

const withBeginning = (asked: unknown, beginning: Lending['beginning']): unknown => {
  if (typeof asked !== 'object' || asked === null || !('text' in asked) || asked.text !== BEGIN) return asked;
  const settings = beginning();
  return settings === null ? asked : { ...asked, text: `${BEGIN} ${settings}` };
};

const withCode = (error: unknown, code: string): unknown =>
  error instanceof Error && codeOf(error) === null ? Object.assign(error, { code }) : error;

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
