import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, chmodSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { findFreePort } from '../../src/app/cli/embedded-postgres';
import { collect, endProcess } from './server-process';
import type { TestDatabase } from './test-database';
import { until } from './until';

/** A PgBouncer of a test's own before its database. */
export interface Pooler {
  readonly port: number;
  readonly end: () => Promise<void>;
}

const PATH = `${process.env.PATH ?? ''}:/usr/sbin`; // where Debian has it

/** Whether there is one; without it what needs it is left out (apt-get install pgbouncer). */
export const hasPooler = (): boolean =>
  spawnSync('pgbouncer', ['--version'], { env: { PATH } }).error === undefined;

/**
 * @param mode - how long a connection of the database is lent
 * @param size - how many there are
 */
export const startPooler = async (
  { connection, home }: TestDatabase,
  mode: 'session' | 'transaction',
  size: number,
): Promise<Pooler> => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-pooler-'));
  chmodSync(folder, 0o755);
  const port = await findFreePort();
  const target = `host=127.0.0.1 port=${String(connection.port)} user=${connection.user ?? ''} password=${String(connection.password)}`;
  const file = join(folder, 'pgbouncer.ini');
  writeFileSync(
    file,
    `[databases]
${connection.database ?? ''} = ${target}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = ${mode}
default_pool_size = ${size}
max_client_conn = 200
`,
  );
  const program = spawn('pgbouncer', [file], {
    env: { PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...home.account, // it does not run as root
  });
  const output = collect(program);
  await until(
    () => answers({ ...connection, port }),
    (isUp) => isUp || program.exitCode !== null,
  );
  if (program.exitCode !== null) throw new Error(`PgBouncer ended:\n${output()}`);
  return {
    port,
    end: async () => {
      await endProcess(program, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const answers = async (connection: TestDatabase['connection']): Promise<boolean> => {
  const client = new Client(connection);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined); // it may have no connection
  }
};
