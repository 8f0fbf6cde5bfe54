import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
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

  it('writes its log in UTC, whatever the zone of the machine', async () => {
    process.env.TZ = 'Asia/Kathmandu';
    try {
      const { environment } = await open();
      expect(
        await ask(environment, `select current_setting('log_timezone'), current_setting('timezone')`),
      ).toEqual([['UTC', 'UTC']]);
    } finally {
      delete process.env.TZ;
    }
    expect(readFileSync(join(data(), 'server.log'), 'utf8')).toMatch(/^\d{4}-\d\d-\d\d [\d:.]+ UTC /m);
  });

  it('says of damaged data how to go on', async () => {
    const database = await open();
    const [[file]] = (await ask(database.environment, `select pg_relation_filepath('pg_class')`)) as [
      [string],
    ];
    await database.stop();
    truncateSync(join(data(), file), 8192); // bytes: the first page alone
    await expect(open()).rejects.toThrow(
      /is damaged, copy it away, make an empty newsroom .* put the last backup back/,
    );
  });

  it('keeps its password from other accounts', async () => {
    await open();
    expect(statSync(join(folder, 'postgres.password')).mode & 0o077).toBe(0);
  });

  it('gives the program a role that may do nothing outside of its database', async () => {
    const { environment } = await open();
    const rights = `select rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls,
      (select string_agg(roleid::regrole::text, ' ') from pg_auth_members where member = pg_roles.oid) from pg_roles where rolname = current_user`;
    expect(await ask(environment, rights)).toEqual([
      [false, false, false, false, false, 'pg_read_all_settings'],
    ]);
    for (const forbidden of [
      "copy (select 1) to program 'true'",
      "copy (select 1) to '/tmp/written-by-the-database'",
      "select pg_read_file('postgresql.conf')",
      "select lo_import('/etc/hostname')",
      'create role another superuser',
      'create extension adminpack',
      'create database another',
      'alter system set log_statement = none',
      'select rolpassword from pg_authid',
    ])
      await expect(ask(environment, forbidden)).rejects.toMatchObject({
        code: expect.stringMatching(/^(42501|0A000|58P01)$/) as string, // not allowed, or not there
      });
  });

  it('lets it make what the newsroom needs there', async () => {
    const { environment } = await open();
    for (const needed of [
      'create extension unaccent',
      'create extension pg_trgm',
      'create schema graphile_worker',
      'create table public.kept (id int generated always as identity)',
      'create text search configuration here (copy = simple)',
    ])
      await ask(environment, needed);
  });

  it('gives the program what a version before made as the superuser', async () => {
    const { environment, superuser } = await open();
    const before = {
      ...environment,
      DATABASE_USERNAME: superuser.name,
      DATABASE_PASSWORD: superuser.password,
    };
    for (const made of [
      'alter database dateline owner to dateline',
      'create extension unaccent',
      'create schema older',
      'create table older."Kept" (id int generated always as identity primary key, number serial, word text)',
      'create table older.parts (id int) partition by range (id)',
      'create view older.seen as select * from older."Kept"',
      'create sequence older.counted',
      'create function older.told() returns trigger language plpgsql as $$ begin return new; end $$',
      'create trigger told before insert on older."Kept" for each row execute function older.told()',
      'create type older.pair as (one int, other int)',
      "create type older.kind as enum ('a', 'b')",
      'create text search configuration older.words (copy = simple)',
      'create statistics older.counts on id, word from older."Kept"',
      'insert into older."Kept" (word) values (\'kept\')',
    ])
      await ask(before, made);
    const again = await open();
    for (const used of [
      'alter table older."Kept" add column more int',
      'alter table older.parts add column more int',
      'alter view older.seen rename to seen_before',
      'alter sequence older.counted restart',
      'create or replace function older.told() returns trigger language plpgsql as $$ begin return null; end $$',
      'drop trigger told on older."Kept"',
      'alter type older.pair add attribute third int',
      "alter type older.kind add value 'c'",
      'alter text search configuration older.words drop mapping for asciiword',
      'drop statistics older.counts',
      'create extension if not exists unaccent',
      'create schema newer',
    ])
      await ask(again.environment, used);
    expect(await ask(again.environment, 'select word from older."Kept"')).toEqual([['kept']]);
    const left = `select count(*)::int from pg_class where relowner = 'dateline'::regrole and oid >= 16384
      and relnamespace = 'older'::regnamespace`;
    expect(await ask(again.environment, left)).toEqual([[0]]);
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
