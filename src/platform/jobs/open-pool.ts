import pg from 'pg';
import { DatabaseClient } from '../storage/hosts/database-client';
import type { ConnectionSettings } from '../storage/hosts/writable-host';

const CONNECT_TIMEOUT = 10_000; // milliseconds

/** Settings of a connection that lasts: a server that is gone is noticed. */
export const lasting = (connection: ConnectionSettings): ConnectionSettings => ({
  connectionTimeoutMillis: CONNECT_TIMEOUT,
  keepAlive: true,
  ...connection,
});

/**
 * Connections beside those of Strapi.
 *
 * @param max - connections at most
 * @param onError - hears of connections that broke; the queries that they cut short fail besides
 */
export const openPool = (
  connection: ConnectionSettings,
  max: number,
  onError: (error: Error) => void,
): pg.Pool => {
  const pool = new pg.Pool({ ...lasting(connection), max, Client: DatabaseClient });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError)); // one in use tells its user alone, and ends the process if nobody listens
  return pool;
};
