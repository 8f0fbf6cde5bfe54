import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import request from 'supertest';
import { findFreePort } from '../../src/app/cli/embedded-postgres';
import { paragraph, unique } from '../support/api';
import { findDisagreements } from '../support/check';
import { environmentOn, startInstance, type Instance } from '../support/instances';
import { withClient } from '../support/job-sql';
import { collect, endProcess, startServer } from '../support/server-process';
import { makeDataFolder } from '../support/test-environment';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { until } from '../support/until';
import { act, makeContact, makeDraft, readPublic } from '../support/versions/write-on-both';

jest.setTimeout(600_000); // milliseconds, for a busy machine

const untilReady = (instance: Instance) =>
  until(
    () => request(instance.url).get('/health/ready'),
    ({ status }) => status === 200,
  );

const untilPublic = (instance: Instance, documentId: string) =>
  until(
    () => readPublic(instance, documentId),
    ({ status }) => status === 200,
  );

const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();

/** Debian's package libfaketime, where it is installed. */
const findFakeTime = (): string | undefined =>
  spawnSync('sh', ['-c', 'ls /usr/lib/*/faketime/libfaketimeMT.so.1'], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n')
    .find((path) => path !== '');

const fakeTime = findFakeTime();
if (fakeTime === undefined) console.warn('libfaketime is not installed: clocks that jump are not tried.');

(fakeTime === undefined ? describe.skip : describe)('a machine whose clock jumps', () => {
  const folder = makeDataFolder();
  const file = join(folder, 'clock');
  const jump = (offset: string): void => {
    writeFileSync(file, `${offset}\n`);
  };
  let database: TestDatabase;
  let instance: Instance;

  beforeAll(async () => {
    jump('+0');
    database = await startTestDatabase();
    instance = await startInstance(database, {
      LD_PRELOAD: fakeTime ?? '',
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    });
    await untilReady(instance);
  });

  afterAll(async () => {
    await instance.kill();
    await database.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Whether it went out before its time, by the clock of the database. */
  const isEarly = (documentId: string): Promise<boolean> =>
    withClient(database.connection, async (client) => {
      const { rows } = await client.query<{ early: boolean }>(
        `select public.released_at < draft.release_at as early from press_releases public
         join press_releases draft on draft.document_id = public.document_id and draft.published_at is null
         where public.document_id = $1 and public.published_at is not null`,
        [documentId],
      );
      return rows[0]?.early ?? false;
    });

  it.each(['+1h', '-1h', '+3d', '+0'])('to %s releases what is due at its time, once', async (offset) => {
    const { documentId } = await makeDraft(instance, await makeContact(instance));
    await act(instance, documentId, 'schedule', { releaseAt: inSeconds(3) });
    jump(offset);
    await untilPublic(instance, documentId);
    expect(await isEarly(documentId)).toBe(false);
    await instance.get(`/api/press-releases/${documentId}`).expect(200);
  });

  it('leaves a newsroom that agrees with itself', async () => {
    expect(await findDisagreements(instance.environment)).toEqual([]);
  });
});

/** Only root may mount. */
const mounts = ((): boolean => {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return false;
  const folder = makeDataFolder();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
  if (status === 0) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
  return status === 0;
})();
if (!mounts) console.warn('Nothing can be mounted here: a small disk that is full is not tried.');

(mounts ? describe : describe.skip)('a small disk of the database that is full', () => {
  const folder = makeDataFolder();
  const filler = join(folder, 'filler');
  let database: TestDatabase;
  let instance: Instance;
  let waiting: string;

  beforeAll(async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m,mode=755', 'tmpfs', folder]);
    database = await startTestDatabase({ folder });
    instance = await startInstance(database);
    await untilReady(instance);
  });

  afterAll(async () => {
    await instance.kill();
    await database.remove().catch(() => undefined); // the folder is a mount, which cannot be removed
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  it('is told: reads go on, writes are answered with 503 and words of their own', async () => {
    waiting = (await makeDraft(instance, await makeContact(instance))).documentId;
    await act(instance, waiting, 'schedule', { releaseAt: inSeconds(2) });
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k']); // until there is no room
    const story = paragraph('A long story. '.repeat(2000)); // so that tables grow soon
    const data = { title: unique('Release'), summary: 's', body: story, datelineCity: 'Accra' };
    const answer = await until(
      () => instance.post('/api/press-releases', { data }),
      ({ status }) => status !== 201,
    );
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect((answer.body as { error: { message: string } }).error.message).toBe(
      'The database has no room on its disk. Nothing was changed: tell those who run the newsroom.',
    );
    await request(instance.url).get('/api/topics').expect(200);
  });

  it('leaves the instance to its readers, and says so to those who run it', async () => {
    const ready = await until(
      () => request(instance.url).get('/health/ready').expect(200),
      ({ body }) => (body as { meta: { isFull?: true } }).meta.isFull === true,
    );
    expect(ready.body).toEqual({ data: { status: 'ready' }, meta: { workers: 1, isFull: true } });
    const { text } = await request(instance.url).get('/metrics').expect(200);
    expect(text).toContain('dateline_database_is_full 1\n');
  });

  it.each([
    ['/api/press-releases?populate=*&pagination[pageSize]=100', 200],
    ['/api/press-releases?filters[title][$containsi]=story&sort=title', 200],
    ['/api/content?path=/none', 404],
    ['/api/navigation', 200],
    ['/api/feeds/press.atom', 200],
    ['/api/search?q=story', 200],
    ['/api/search?suggest=sto', 200],
    ['/api/sitemap.xml', 200],
    ['/api/news-sitemap.xml', 200],
    ['/api/changes', 200],
  ])('answers readers at %s with %i', async (path, status) => {
    expect((await request(instance.url).get(path)).status).toBe(status);
  });

  it('lets what is due out once there is room, and leaves a newsroom that agrees with itself', async () => {
    rmSync(filler);
    await untilReady(instance);
    await untilPublic(instance, waiting);
    expect(await findDisagreements(instance.environment)).toEqual([]);
  });
});

describe('a database whose connections others hold', () => {
  let database: TestDatabase;
  let instance: Instance;
  const others: Client[] = [];

  beforeAll(async () => {
    database = await startTestDatabase();
    instance = await startInstance(database);
    await untilReady(instance);
  });

  afterAll(async () => {
    await instance.kill();
    await database.remove();
  });

  it('is one to wait for: nobody gets a fault of the program', async () => {
    const { documentId } = await makeDraft(instance, await makeContact(instance));
    await act(instance, documentId, 'schedule', { releaseAt: inSeconds(2) });
    for (let isRoom = true; isRoom;) {
      const client = new Client(database.connection);
      client.on('error', () => undefined); // the database goes away at the end
      isRoom = await client.connect().then(
        () => others.push(client) > 0,
        () => false,
      );
    }
    const reads = Array.from({ length: 40 }, (_, page) =>
      request(instance.url).get(`/api/press-releases?filters[title][$containsi]=${page}`),
    );
    const statuses = (await Promise.all(reads)).map(({ status }) => status);
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    for (const client of others) await client.end();
    await untilReady(instance);
    await untilPublic(instance, documentId);
    expect(await findDisagreements(instance.environment)).toEqual([]);
  });
});

describe('a first start that is killed while it makes the tables', () => {
  let database: TestDatabase;
  const folder = makeDataFolder();

  beforeAll(async () => {
    database = await startTestDatabase({ isEmpty: true });
    mkdirSync(join(folder, 'public', 'uploads'), { recursive: true });
  });

  afterAll(async () => {
    await database.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is finished by the next, however often, with a newsroom that agrees with itself', async () => {
    const last = readdirSync(join(__dirname, '../../database/migrations')).sort().at(-1) ?? '';
    for (const moment of [/migrating /, /migrated 2026\.11\.2[78]/, last, /discard-drafts/]) {
      const server = startServer(environmentOn(database.connection, folder, await findFreePort()));
      const output = collect(server);
      await until(
        () => Promise.resolve(server.exitCode !== null || output().search(moment) >= 0),
        (isThere) => isThere,
      );
      await endProcess(server, 'SIGKILL');
    }
    const instance = await startInstance(database);
    await untilReady(instance);
    const { documentId } = await makeDraft(instance, await makeContact(instance));
    await act(instance, documentId, 'release');
    await untilPublic(instance, documentId);
    expect(await findDisagreements(instance.environment)).toEqual([]);
    await instance.stop();
  });
});
