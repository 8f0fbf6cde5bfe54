import type { Core } from '@strapi/strapi';
import type { Server } from 'node:http';

/** A connection of the driver pg. */
export interface Connection {
  query(
    query: string | { name?: string; text: string; values: readonly unknown[]; types?: object },
  ): Promise<{ rows: unknown[] }>;
  /** The driver's own: its list of what is prepared, and its socket. */
  readonly connection?: {
    readonly parsedStatements?: Record<string, string | undefined>;
    readonly stream: { destroy(): unknown };
  };
}

/** The same as knex lends it. */
export interface DriverConnection extends Connection {
  query(...given: unknown[]): Promise<{ rows: unknown[] }>;
  /** Why knex will not lend it again. */
  readonly __knex__disposed?: unknown;
}

interface Raw {
  raw(statement: string, values: readonly unknown[]): Promise<{ rows: unknown[] }>;
}

/** The part of knex' client that is used, and of tarn, its pool. */
export interface KnexClient {
  /** The module pg, whose Client connects. */
  driver: { readonly Client: unknown };
  acquireConnection(): Promise<DriverConnection>;
  releaseConnection(connection: Connection): Promise<void>;
  readonly pool: {
    /** Milliseconds. */
    acquireTimeoutMillis: number;
    numUsed(): number;
    numFree(): number;
    numPendingAcquires(): number;
  };
}

/** Knex' client below Strapi. */
export const knexClient = (strapi: Core.Strapi): KnexClient => strapi.db.connection.client as KnexClient;

/** How many connections of Strapi's pool are used, are free, and are waited for. */
export const countConnections = (
  strapi: Core.Strapi,
): Readonly<Record<'used' | 'free' | 'pending', number>> => {
  const { pool } = knexClient(strapi);
  return { used: pool.numUsed(), free: pool.numFree(), pending: pool.numPendingAcquires() };
};

/** Lends a connection of Strapi's pool, outside of any transaction. */
export const withClient = async <Result>(
  strapi: Core.Strapi,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> => {
  const client = knexClient(strapi);
  const connection = await client.acquireConnection();
  try {
    return await work(connection);
  } finally {
    await client.releaseConnection(connection);
  }
};

/**
 * Runs a statement within the transaction that is open, if any.
 *
 * @param statement - PostgreSQL with `?` for each value
 * @returns its rows
 */
export const runRaw = async (
  strapi: Core.Strapi,
  statement: string,
  values: readonly unknown[],
): Promise<unknown[]> => {
  const run = async (connection: unknown): Promise<unknown[]> =>
    (await (connection as Raw).raw(statement, values)).rows;
  return strapi.db.inTransaction() ? strapi.db.transaction(({ trx }) => run(trx)) : run(strapi.db.connection);
};

/** Node's server, whose listeners the front door takes over. */
export const httpServer = (strapi: Core.Strapi): Server => strapi.server.httpServer;

/** Hears each statement that Strapi sends, in the asynchronous context of who sends it. */
export const onStatement = (strapi: Core.Strapi, hear: (statement: string) => void): (() => void) => {
  const listen = ({ sql }: { sql: string }): void => {
    hear(sql);
  };
  strapi.db.connection.on('query', listen);
  return () => void strapi.db.connection.off('query', listen);
};
