import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { findPostgresHome, type PostgresHome } from './postgres-home';
import { StopError } from './stop-error';

/** The settings of a running embedded PostgreSQL, as the DATABASE_ variables want them. */
export interface EmbeddedDatabase {
  readonly environment: Record<string, string>;
  /** Whether it ran already: another process of this newsroom, or one left behind by a crash. */
  readonly wasRunning: boolean;
  stop(): Promise<void>;
}

const SUPERUSER = 'dateline';
const DATABASE = 'dateline';
const STOP_SECONDS = '60'; // pg_ctl: how long a checkpoint at shutdown may take

/**
 * Starts the newsroom's own PostgreSQL, or joins it when it runs: data in `.data/postgres`, loopback only, a free port,
 * a random password. Started through pg_ctl, which gives it a session of its own: Ctrl-C does not reach it, so it
 * outlives the program that uses it until {@link EmbeddedDatabase.stop}.
 *
 * @param root - the project's folder
 * @throws StopError when it does not start; the message holds the end of its log
 */
export const openEmbeddedDatabase = async (root: string): Promise<EmbeddedDatabase> => {
  const home = findPostgresHome(root);
  const password = keepPassword(home);
  const data = join(home.base, 'postgres');
  if (!existsSync(data)) await initialise(home, data, password);
  const wasRunning = await isRunning(home, data);
  if (!wasRunning) await start(home, data);
  const port = readPort(data);
  await createDatabase(port, password);
  return {
    wasRunning,
    environment: {
      DATABASE_HOST: '127.0.0.1',
      DATABASE_PORT: String(port),
      DATABASE_NAME: DATABASE,
      DATABASE_USERNAME: SUPERUSER,
      DATABASE_PASSWORD: password,
    },
    stop: async () => {
      await run(home, 'pg_ctl', ['stop', '-D', data, '-m', 'fast', '-w', '-t', STOP_SECONDS]);
    },
  };
};

/** Whether the embedded PostgreSQL of this project answers now. */
export const isEmbeddedDatabaseRunning = async (root: string): Promise<boolean> => {
  const home = findPostgresHome(root);
  const data = join(home.base, 'postgres');
  return existsSync(data) && isRunning(home, data);
};

/** Deletes the embedded database with all its content. It must not run. */
export const removeEmbeddedDatabase = (root: string): void => {
  const { base } = findPostgresHome(root);
  rmSync(join(base, 'postgres'), { recursive: true, force: true });
};

const keepPassword = ({ base, account }: PostgresHome): string => {
  mkdirSync(base, { recursive: true, mode: 0o755 });
  const file = join(base, 'postgres.password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  if (account !== null) chownSync(file, account.uid, account.gid);
  return readFileSync(file, 'utf8');
};

/** Into a folder of another name first: one that was interrupted is not taken for a database. */
const initialise = async (home: PostgresHome, data: string, password: string): Promise<void> => {
  const unfinished = `${data}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (home.account !== null) chownSync(unfinished, home.account.uid, home.account.gid);
  const passwordFile = join(home.base, 'postgres.password');
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = [`--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const { code, output } = await run(home, 'initdb', ['-D', unfinished, ...locale, ...access], {
    capture: true,
  });
  if (code !== 0 || password === '')
    throw new StopError(`The embedded PostgreSQL could not be set up: ${output.trim()}`);
  renameSync(unfinished, data);
};

const isRunning = async (home: PostgresHome, data: string): Promise<boolean> =>
  (await run(home, 'pg_ctl', ['status', '-D', data])).code === 0;

const start = async (home: PostgresHome, data: string): Promise<void> => {
  const options = `-p ${await findFreePort()} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`;
  const log = join(data, 'server.log');
  const { code } = await run(home, 'pg_ctl', [
    'start',
    '-D',
    data,
    '-l',
    log,
    '-w',
    '-t',
    '60',
    '-o',
    options,
  ]);
  if (code === 0) return;
  const lines = existsSync(log)
    ? readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n')
    : 'no log';
  throw new StopError(`The embedded PostgreSQL did not start:\n${lines}`);
};

/** Line 4 of postmaster.pid (PostgreSQL source, miscadmin.h: LOCK_FILE_LINE_PORT). */
const readPort = (data: string): number =>
  Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3]);

const createDatabase = async (port: number, password: string): Promise<void> => {
  const client = new pg.Client({ host: '127.0.0.1', port, user: SUPERUSER, password, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
};

/** A port that nobody listens on now. */
export const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => {
        resolve(port);
      });
    });
  });

/** A tool of PostgreSQL, as its account. Its output is not piped to a server that it leaves running. */
const run = (home: PostgresHome, tool: string, args: string[], { capture = false } = {}) =>
  new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(join(home.binaries, tool), args, {
      cwd: home.base,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'ignore',
      ...home.account,
    });
    let output = '';
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
