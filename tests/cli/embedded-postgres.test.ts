import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { openEmbeddedDatabase, removeEmbeddedDatabase } from '../../src/app/cli/embedded-postgres';
import { watchPostgres } from '../../src/app/cli/watch-postgres';
import { until } from '../support/job-sql';
import { makeDataFolder, ROOT } from '../support/test-newsroom';

let folder = '';
const data = (): string => join(folder, 'postgres');
const postmasterPid = (): number =>
  Number(readFileSync(join(data(), 'postmaster.pid'), 'utf8').split('\n')[0]);
const open = () => openEmbeddedDatabase(ROOT);

const ask = async (environment: Record<string, string>, sql: string): Promise<unknown[][]> => {
  const client = new pg.Client({
    host: environment.DATABASE_HOST,
    port: Number(environment.DATABASE_PORT),
    user: environment.DATABASE_USERNAME,
    password: environment.DATABASE_PASSWORD,
    database: environment.DATABASE_NAME,
  });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
};

beforeEach(() => {
  folder = makeDataFolder();
  process.env.DATELINE_DATA = folder;
});

afterEach(async () => {
  await removeEmbeddedDatabase(ROOT);
  rmSync(folder, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  it('is version 18 with UTF-8, listens on 127.0.0.1 alone, has no socket file and asks for its password', async () => {
    const { environment } = await open();
    const settings = `select current_setting('server_version_num')::int / 10000, current_setting('server_encoding'),
      current_setting('listen_addresses'), current_setting('unix_socket_directories')`;
    expect(await ask(environment, settings)).toEqual([[18, 'UTF8', '127.0.0.1', '']]);
    await expect(ask({ ...environment, DATABASE_PASSWORD: 'guess' }, 'select 1')).rejects.toMatchObject({
      code: '28P01',
    });
  });

  it('keeps its password from other accounts', async () => {
    await open();
    expect(statSync(join(folder, 'postgres.password')).mode & 0o077).toBe(0);
  });

  it('is joined when it runs, and is stopped by stop', async () => {
    const first = await open();
    const second = await open();
    expect([first.wasRunning, second.wasRunning]).toEqual([false, true]);
    expect(second.environment).toEqual(first.environment);
    await first.stop();
    expect(existsSync(join(data(), 'postmaster.pid'))).toBe(false);
  });

  it('repairs itself after kill -9, with what was committed', async () => {
    const { environment } = await open();
    await ask(environment, 'create table kept as select 7 as value');
    process.kill(postmasterPid(), 'SIGKILL');
    const again = await open();
    expect(again.wasRunning).toBe(false);
    expect(await ask(again.environment, 'select value from kept')).toEqual([[7]]);
  });

  it('is started again where it was, as often as it is killed, while it is watched', async () => {
    const { environment } = await open();
    const told: string[] = [];
    const port = Number(environment.DATABASE_PORT);
    const end = watchPostgres({ root: ROOT, port, tell: (line) => told.push(line) });
    for (const times of [1, 2]) {
      process.kill(postmasterPid(), 'SIGKILL');
      await until('it runs again', () => told.length === 2 * times, 60_000);
      expect(await ask(environment, 'select 1')).toEqual([[1]]);
    }
    await end();
    expect(told[0]).toMatch(/^The embedded PostgreSQL has ended/);
    expect(told[1]).toBe('The embedded PostgreSQL runs again.');
  });

  it('is set up anew after a set-up that was cut short', async () => {
    mkdirSync(join(folder, 'postgres.unfinished-123'));
    writeFileSync(join(folder, 'postgres.unfinished-123', 'PG_VERSION'), '18');
    const { environment } = await open();
    expect(await ask(environment, 'select 1')).toEqual([[1]]);
    expect(readdirSync(folder).sort()).toEqual(['postgres', 'postgres.password']);
  });

  it('starts although the process number of a crashed one belongs to another program now', async () => {
    await open();
    const lines = readFileSync(join(data(), 'postmaster.pid'), 'utf8').split('\n');
    process.kill(postmasterPid(), 'SIGKILL');
    const { uid, gid } = statSync(data());
    const other = spawn('sleep', ['60'], { uid, gid, stdio: 'ignore' });
    try {
      writeFileSync(join(data(), 'postmaster.pid'), [other.pid, ...lines.slice(1)].join('\n'));
      expect((await open()).wasRunning).toBe(false);
    } finally {
      other.kill();
    }
  });

  it('says what to do when its password is lost', async () => {
    await open();
    rmSync(join(folder, 'postgres.password'));
    await expect(open()).rejects.toThrow(/postgres\.password\. Put the old file back, or begin anew/);
  });
});
