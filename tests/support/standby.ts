import { execFileSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { findFreePort, startPostgres } from '../../src/app/cli/embedded-postgres';
import { runPostgresTool } from '../../src/app/cli/run-postgres-tool';
import type { TestDatabase } from './test-database';

/** A PostgreSQL that follows a test's own by streaming replication. */
export interface Standby {
  readonly port: number;
  /** What it has goes on to be older than the primary's, until it goes on. */
  readonly pause: () => Promise<void>;
  readonly goOn: () => Promise<void>;
  /** It follows nobody any more, and takes writes. */
  readonly promote: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

interface How {
  /** Whether a commit waits until the standby has it: what was acknowledged is on both. */
  readonly isSynchronous?: boolean;
  /** Of a second one. */
  readonly name?: string;
}

/** From a copy of the primary's files, which stands still meanwhile: the embedded PostgreSQL has no pg_basebackup. */
export const startStandby = async (
  database: TestDatabase,
  { isSynchronous = false, name = 'standby' }: How = {},
): Promise<Standby> => {
  const { home, data, superuser, connection } = database;
  const copy = `${data}-${name}`;
  await database.stop();
  execFileSync('cp', ['-a', data, copy]);
  execFileSync('cp', ['-a', join(copy, 'PG_VERSION'), join(copy, 'standby.signal')]); // whose owner is PostgreSQL's account
  const source = `host=127.0.0.1 port=${String(connection.port)} user=${superuser.name} password=${superuser.password} application_name=${name}`;
  appendFileSync(join(copy, 'postgresql.conf'), `primary_conninfo = '${source}'\n`);
  if (isSynchronous) appendFileSync(join(data, 'postgresql.conf'), `synchronous_standby_names = '${name}'\n`);
  const port = await findFreePort();
  const control = async (...args: string[]): Promise<void> => {
    const { code } = await runPostgresTool(home, 'pg_ctl', [...args, '-D', copy, '-w']);
    if (code !== 0) throw new Error(`pg_ctl ${args.join(' ')} of the standby ended with ${String(code)}`);
  };
  await database.startAgain();
  const start = async (): Promise<void> => {
    if (!(await startPostgres(home, copy, port))) throw new Error('The standby did not start.');
  };
  await start();
  const tell = async (statement: string): Promise<void> => {
    const client = new Client({
      ...{ host: '127.0.0.1', port, database: connection.database },
      ...{ user: superuser.name, password: superuser.password },
    });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  return {
    port,
    pause: () => tell('select pg_wal_replay_pause()'),
    goOn: () => tell('select pg_wal_replay_resume()'),
    start,
    promote: () => control('promote'),
    stop: () => control('stop', '-m', 'fast'),
    remove: async () => {
      await runPostgresTool(home, 'pg_ctl', ['stop', '-m', 'immediate', '-w', '-D', copy]);
      rmSync(copy, { recursive: true, force: true });
    },
  };
};
