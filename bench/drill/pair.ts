import { spawnSync } from 'node:child_process';
import { chownSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, type ClientConfig } from 'pg';
import { findFreePort, startPostgres } from '../../src/app/cli/embedded-postgres';
import type { PostgresHome } from '../../src/app/cli/postgres-home';
import { runPostgresTool } from '../../src/app/cli/run-postgres-tool';
import type { TestDatabase } from '../../tests/support/test-database';
import { until } from '../../tests/support/until';

/**
 * Two PostgreSQL servers, one of which takes writes. The other follows it, and no commit ends before it has it: what was
 * acknowledged is on both when the first is lost.
 */
export interface Pair {
  /** How the newsroom is told of both. */
  readonly settings: Readonly<Record<string, string>>;
  /** To the one that takes writes now. */
  readonly connection: () => ClientConfig;
  /** The one that takes writes breaks down, as with a power cut. */
  readonly crash: () => Promise<void>;
  readonly startAgain: () => Promise<void>;
  /** The other one takes its place. */
  readonly promote: () => Promise<void>;
  /** Who was lost is made anew, and follows. */
  readonly rejoin: () => Promise<void>;
  /** Who follows has what is written, and shows none of it. */
  readonly holdBack: () => Promise<void>;
  readonly letGo: () => Promise<void>;
  /** Who follows is lost, and nobody waits for it. */
  readonly dismiss: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Server {
  readonly data: string;
  readonly port: number;
}

const FOLLOWER = 'follower';

export const startPair = async (database: TestDatabase): Promise<Pair> => {
  const { home, data, superuser, connection } = database;
  const first = { data, port: Number(connection.port) };
  const second = { data: `${data}-second`, port: await findFreePort() };
  let [writer, follower]: readonly [Server, Server] = [first, second];

  const connect = async ({ port }: Server): Promise<Client> => {
    const account = { user: superuser.name, password: superuser.password };
    const client = new Client({ host: '127.0.0.1', port, database: connection.database, ...account });
    client.on('error', () => undefined); // the query that is under way reports it
    await client.connect();
    return client;
  };
  /** @returns the rows of the last of them */
  const ask = async (server: Server, ...statements: string[]): Promise<unknown[]> => {
    const client = await connect(server);
    try {
      let rows: unknown[] = [];
      for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement));
      return rows;
    } finally {
      await client.end();
    }
  };
  const waitFor = (name: string): Promise<unknown> =>
    ask(writer, `alter system set synchronous_standby_names = '${name}'`, 'select pg_reload_conf()');
  const start = async ({ data: folder, port }: Server): Promise<void> => {
    if (!(await startPostgres(home, folder, port))) throw new Error(`${folder} did not start.`);
  };
  const follow = async (): Promise<void> => {
    await start(follower);
    await until(
      () => ask(writer, `select 1 from pg_stat_replication where state = 'streaming'`),
      (rows) => rows.length === 1,
    );
    await waitFor(FOLLOWER);
  };
  const rejoin = async (): Promise<void> => {
    const source = `host=127.0.0.1 port=${writer.port} user=${superuser.name} password=${superuser.password} application_name=${FOLLOWER}`;
    const client = await connect(writer);
    try {
      await copyRunning(client, home, writer.data, follower.data, source);
    } finally {
      await client.end();
    }
    await follow();
  };
  await rejoin();
  const { user, password, database: name } = connection;
  const account = `${user ?? ''}:${String(password)}`;
  return {
    settings: {
      DATABASE_URL: `postgres://${account}@127.0.0.1:${first.port},127.0.0.1:${second.port}/${name ?? ''}?target_session_attrs=read-write`,
      DATABASE_READ_URL: `postgres://${account}@127.0.0.1:${second.port}/${name ?? ''}`,
    },
    connection: () => ({ ...connection, port: writer.port }),
    crash: () => control(home, 'stop', writer, '-m', 'immediate'),
    startAgain: () => start(writer),
    promote: async () => {
      [writer, follower] = [follower, writer];
      await control(home, 'promote', writer);
    },
    rejoin,
    holdBack: async () => {
      await ask(follower, 'select pg_wal_replay_pause()');
    },
    letGo: async () => {
      await ask(follower, 'select pg_wal_replay_resume()');
    },
    dismiss: async () => {
      await waitFor('');
      await control(home, 'stop', follower, '-m', 'immediate');
    },
    stop: async () => {
      await runPostgresTool(home, 'pg_ctl', ['stop', '-m', 'immediate', '-w', '-D', second.data]);
      rmSync(second.data, { recursive: true, force: true });
    },
  };
};

const control = async (
  home: PostgresHome,
  command: 'promote' | 'stop',
  { data }: Server,
  ...args: string[]
): Promise<void> => {
  const { code } = await runPostgresTool(home, 'pg_ctl', [command, '-w', '-D', data, ...args]);
  if (code !== 0) throw new Error(`pg_ctl ${command} ended with ${String(code)}`);
};

/** As pg_basebackup does it, which the embedded PostgreSQL has not: nobody who writes or reads waits. */
const copyRunning = async (
  client: Client,
  { account }: PostgresHome,
  from: string,
  to: string,
  source: string,
): Promise<void> => {
  rmSync(to, { recursive: true, force: true });
  const write = (name: string, content: string): void => {
    const file = join(to, name);
    writeFileSync(file, content, { mode: 0o600 });
    if (account !== null) chownSync(file, account.uid, account.gid);
  };
  await client.query(`select pg_backup_start('copy', fast => true)`);
  spawnSync('cp', ['-a', from, to]); // some of the files go away meanwhile, which is expected
  const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
  rmSync(join(to, 'postmaster.pid'), { force: true });
  write('backup_label', rows[0]?.labelfile ?? '');
  write('standby.signal', '');
  write('postgresql.auto.conf', `primary_conninfo = '${source}'\n`); // nothing else: taking the writer's place, it waits for nobody
};
