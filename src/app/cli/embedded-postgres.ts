import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { describeDamage, isOfDamage } from './domain/damage';
import { findFreePort } from './free-port';
import { initialisePostgres, keepPassword, SUPERUSER } from './initialise-postgres';
import { findPostgresHome, type PostgresHome } from './postgres-home';
import { prepareProgramRole, PROGRAM, programPassword } from './program-role';
import { runPostgresTool } from './run-postgres-tool';
import { readPort, removeForeignPidFile } from './stale-postmaster';
import { StopError } from './stop-error';

export { findFreePort };

/** The settings of a running embedded PostgreSQL, as the DATABASE_ variables want them. */
export interface EmbeddedDatabase {
  readonly environment: Record<string, string>;
  /** For what the program may not do: tests and measurements look below it. */
  readonly superuser: { readonly name: string; readonly password: string };
  /** Whether it ran already: another process of this newsroom, or one left behind by a crash. */
  readonly wasRunning: boolean;
  stop(): Promise<void>;
}

const DATABASE = 'dateline';
const TOOL_SECONDS = '60'; // pg_ctl: how long repair at the start, or the checkpoint at the end, is waited for at a time
const OPEN_LIMIT = 120; // tries, a second apart: a PostgreSQL that is stopping or repairing itself is waited for
const START_LIMIT = 3; // a port may be taken meanwhile, or memory of a killed server be still in use

/**
 * Starts the newsroom's own PostgreSQL, or joins it when it runs: data in `.data/postgres`, loopback only, a free port,
 * a random password, and a role for the program that may do nothing outside of its database. Started through pg_ctl, which
 * gives it a session of its own: Ctrl-C does not reach it, so it outlives the program that uses it until
 * {@link EmbeddedDatabase.stop}.
 *
 * @param root - the project's folder
 * @throws StopError when it does not start; the message holds the end of its log
 */
export const openEmbeddedDatabase = async (root: string): Promise<EmbeddedDatabase> => {
  const home = findPostgresHome(root);
  const password = keepPassword(home);
  const data = join(home.base, 'postgres');
  if (!existsSync(data)) await initialisePostgres(home, data);
  const { port, wasRunning } = await openWhole(home, data, password);
  return {
    wasRunning,
    superuser: { name: SUPERUSER, password },
    environment: {
      DATABASE_URL: '',
      DATABASE_DIRECT_URL: '',
      DATABASE_READ_URL: '',
      DATABASE_HOST: '127.0.0.1',
      DATABASE_PORT: String(port),
      DATABASE_NAME: DATABASE,
      DATABASE_USERNAME: PROGRAM,
      DATABASE_PASSWORD: programPassword(password),
      DATABASE_SCHEMA: 'public',
      DATABASE_SSL: 'false',
    },
    stop: () => stop(home, data),
  };
};

/** Deletes the embedded database with all its content; one that a crash left running is stopped first. */
export const removeEmbeddedDatabase = async (root: string): Promise<void> => {
  const home = findPostgresHome(root);
  const data = join(home.base, 'postgres');
  if (existsSync(data) && (await isRunning(home, data))) await stop(home, data);
  rmSync(data, { recursive: true, force: true });
};

/** @throws StopError when its data cannot be read: it is stopped then */
const openWhole: typeof joinOrStart = async (home, data, password) => {
  try {
    const joined = await joinOrStart(home, data, password);
    await prepareProgramRole({ port: joined.port, database: DATABASE, superuserPassword: password });
    return joined;
  } catch (error) {
    if (!isOfDamage(error)) throw error;
    await runPostgresTool(home, 'pg_ctl', stopping(data, 'immediate')); // it would wait for pages that it cannot read
    throw new StopError(`${describeDamage(data)} ${String(error)}`);
  }
};

const joinOrStart = async (home: PostgresHome, data: string, password: string) => {
  let starts = 0;
  for (let tries = 0; tries < OPEN_LIMIT; tries += 1) {
    if (await isRunning(home, data)) {
      const port = readPort(data);
      if (port !== null && (await isReady(data, port, password))) return { port, wasRunning: starts === 0 };
    } else if (starts < START_LIMIT) {
      starts += 1;
      if (await startPostgres(home, data, await findFreePort())) continue;
    } else break;
    await wait(1000);
  }
  const log = join(data, 'server.log');
  const end = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n') : 'no log';
  throw new StopError(
    `The embedded PostgreSQL did not start. ${describeDamage(data)} The end of ${log}:\n${end}`,
  );
};

const isRunning = async (home: PostgresHome, data: string): Promise<boolean> =>
  (await runPostgresTool(home, 'pg_ctl', ['status', '-D', data])).code === 0;

/** @returns whether it takes connections now */
export const startPostgres = async (home: PostgresHome, data: string, port: number): Promise<boolean> => {
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c timezone=UTC -c log_timezone=UTC`;
  const args = ['start', '-D', data, '-l', join(data, 'server.log'), '-w', '-t', TOOL_SECONDS, '-o', options];
  return (await runPostgresTool(home, 'pg_ctl', args)).code === 0;
};

const stopping = (data: string, mode: string): string[] => [
  ...['stop', '-D', data, '-m', mode, '-w', '-t', TOOL_SECONDS],
];

const stop = async (home: PostgresHome, data: string): Promise<void> => {
  await runPostgresTool(home, 'pg_ctl', stopping(data, 'fast'));
  if (await isRunning(home, data)) await runPostgresTool(home, 'pg_ctl', stopping(data, 'immediate')); // repairs itself at the next start
};

/** Connects, and makes the database when it is missing. False while the server is starting or stopping. */
const isReady = async (data: string, port: number, password: string): Promise<boolean> => {
  const client = new pg.Client({ host: '127.0.0.1', port, user: SUPERUSER, password, database: 'postgres' });
  client.on('error', () => undefined); // the query that it cuts short reports it
  try {
    await client.connect();
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
    return true;
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (code === '28P01') throw new StopError(LOST_PASSWORD);
    if (code === 'ECONNREFUSED') removeForeignPidFile(data);
    if (!NOT_READY.includes(code)) throw error;
    return false;
  } finally {
    await client.end().catch(() => undefined); // it has no connection to close
  }
};

/** Node's, and the SQLSTATEs of a server that is starting or stopping (PostgreSQL documentation, appendix A). */
const NOT_READY = ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03'];

const LOST_PASSWORD =
  'The embedded PostgreSQL does not accept the password in postgres.password. Put the old file back, or begin anew with npm run db:reset.';
