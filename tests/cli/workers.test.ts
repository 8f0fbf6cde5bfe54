import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import request from 'supertest';
import { findFreePort } from '../../src/app/cli/embedded-postgres';
import { paragraph, unique, type StoredDocument } from '../support/api';
import { onDatabase } from '../support/cached-newsroom';
import { findDisagreements } from '../support/check';
import { environmentOn, startInstance, type Instance } from '../support/instances';
import { collect, endProcess, startServer, untilUp } from '../support/server-process';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { makeDataFolder } from '../support/test-environment';
import { until } from '../support/until';

jest.setTimeout(600_000);

const WORKERS = 2;
const READS = 8; // each on a connection of its own, which the workers take in turn
const SEARCHES = 6;

let database: TestDatabase;
let newsroom: Instance;

const ready = () =>
  until(
    () => request(newsroom.url).get('/health/ready'),
    ({ status, body }) => status === 200 && (body as { meta: { workers: number } }).meta.workers === WORKERS,
  );

beforeAll(async () => {
  database = await startTestDatabase();
  newsroom = await startInstance(database, {
    WORKERS: String(WORKERS),
    RATE_SEARCH: String(SEARCHES),
    DATABASE_READ_POOL_MAX: '6',
  });
  await ready();
});

afterAll(async () => {
  await newsroom.kill();
  await database.remove();
});

const made = (response: { body: unknown }): StoredDocument =>
  (response.body as { data: StoredDocument }).data;

const makeTopic = async (): Promise<string> =>
  made(await newsroom.post('/api/topics?status=published', { data: { name: unique('Topic') } }).expect(201))
    .documentId;

const readAll = (path: string) =>
  Promise.all(Array.from({ length: READS }, () => request(newsroom.url).get(path)));

const metric = async (name: string): Promise<number> => {
  const { text } = await request(newsroom.url).get('/metrics').expect(200);
  return Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1]);
};

const workerPids = (pid = newsroom.pid): number[] =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)])
    .toString()
    .trim()
    .split(/\s+/)
    .map(Number);

/** Each runner of jobs holds a lock that says that it lives: two, where one process runs them all (src/platform/jobs/worker.ts). */
const countJobRunners = async (): Promise<number> => {
  const [row] = await onDatabase<{ count: number }>(
    database,
    `select count(distinct objid)::int as count from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and granted and application_name = 'dateline-jobs'`,
  );
  return row?.count ?? 0;
};

/** Asks again, as browsers and proxies do, when the line breaks under a request. */
const readWithRetry = async (path: string): Promise<number> => {
  for (let tries = 0; ; tries += 1) {
    const status = await request(newsroom.url)
      .get(path)
      .then(
        (response) => response.status,
        () => null,
      );
    if (status !== null || tries === 3) return status ?? 0;
    await wait(20);
  }
};

describe('two workers on one port', () => {
  it('show a change on every connection once its writer has been told', async () => {
    const topic = await makeTopic();
    for (let change = 0; change < 5; change += 1) {
      await readAll(`/api/topics/${topic}`); // both keep it
      const name = unique('Changed');
      await newsroom.put(`/api/topics/${topic}?status=published`, { data: { name } }).expect(200);
      const names = (await readAll(`/api/topics/${topic}`)).map((response) => made(response).name);
      expect(new Set(names)).toEqual(new Set([name]));
    }
  });

  it('sum their metrics', async () => {
    const path = `/api/topics/${await makeTopic()}`;
    const before =
      (await metric('dateline_cache_hits_total')) + (await metric('dateline_cache_misses_total'));
    for (let read = 0; read < READS; read += 1) await request(newsroom.url).get(path).expect(200);
    const after = (await metric('dateline_cache_hits_total')) + (await metric('dateline_cache_misses_total'));
    expect(after - before).toBe(READS);
    expect(await metric('dateline_cache_misses_total')).toBeGreaterThan(1); // of each its own
  });

  it('count together what one address asks for', async () => {
    const statuses: number[] = [];
    for (let search = 0; search < SEARCHES + 2; search += 1)
      statuses.push((await request(newsroom.url).get(`/api/search?q=${unique('word')}`)).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });

  it('take no more connections together than one process may', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, read) => newsroom.get(`/api/topics?filters[name]=${read}`)),
    );
    const [row] = await onDatabase<{ count: number }>(
      database,
      `select count(*)::int as count from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    expect(row?.count).toBeLessThanOrEqual(10 + 6 + 13 + 2 * WORKERS);
  });

  it('release what is due once, from the one that runs the jobs', async () => {
    await until(countJobRunners, (count) => count === 2); // of the newsroom's jobs, and of those outside
    const contact = made(
      await newsroom
        .post('/api/contacts?status=published', { data: { name: 'Desk', email: 'press@example.org' } })
        .expect(201),
    ).documentId;
    const draft = made(
      await newsroom
        .post('/api/press-releases', {
          data: {
            title: unique('Release'),
            summary: 's',
            body: paragraph('b'),
            datelineCity: 'Accra',
            contacts: [contact],
          },
        })
        .expect(201),
    ).documentId;
    const path = `/api/press-releases/${draft}`;
    expect((await readAll(path)).map(({ status }) => status)).toEqual(Array(READS).fill(404));
    const at = new Date(Date.now() + 2_000).toISOString();
    await newsroom.post(`${path}/actions/schedule`, { releaseAt: at }).expect(200);
    await until(
      () => readAll(path),
      (all) => all.every(({ status }) => status === 200),
    );
    const [row] = await onDatabase<{ count: number }>(
      database,
      `select count(*)::int as count from document_history where document_id = '${draft}' and kind = 'transition' and action = 'release'`,
    );
    expect(row?.count).toBe(1);
  });
});

describe('a worker that is killed', () => {
  it.each([0, 1])('is started again, and readers and jobs go on meanwhile: number %i', async (number) => {
    const path = `/api/topics/${await makeTopic()}`;
    await readAll(path);
    const before = workerPids();
    process.kill(before[number] ?? NaN, 'SIGKILL');
    for (let read = 0; read < 50; read += 1) expect(await readWithRetry(path)).toBe(200);
    await ready();
    expect(workerPids()).not.toEqual(before);
    await until(countJobRunners, (count) => count === 2);
    await newsroom.put(`${path}?status=published`, { data: { name: unique('Renamed') } }).expect(200);
  });

  it('leaves a newsroom that agrees with itself', async () => {
    expect(await findDisagreements(newsroom.environment)).toEqual([]);
  });
});

describe('a newsroom of several workers', () => {
  it('ends with all of them when it is asked to', async () => {
    const pids = [newsroom.pid, ...workerPids()];
    await newsroom.stop();
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    await expect(fetch(newsroom.url)).rejects.toThrow();
  });

  it('ends when it is asked to while none of them runs', async () => {
    const folder = makeDataFolder();
    const port = await findFreePort();
    const environment = {
      ...environmentOn(database.connection, folder, port),
      WORKERS: String(WORKERS),
    };
    const server = startServer(environment, ['ignore', 'pipe', 'pipe', 'ipc']); // as `npm start` holds it
    const output = collect(server);
    try {
      await untilUp(server, `http://127.0.0.1:${port}`, output);
      const pids = await until(
        () => Promise.resolve(workerPids(server.pid)),
        ({ length }) => length === WORKERS,
      );
      for (const pid of pids) process.kill(pid, 'SIGKILL');
      await until(
        () => Promise.resolve(output().match(/A worker has ended/g) ?? []),
        ({ length }) => length === WORKERS,
      );
      server.kill('SIGTERM'); // before they are started again, half a second later
      await until(
        () => Promise.resolve(server.exitCode),
        (code) => code !== null,
      );
      expect(server.exitCode).toBe(0);
    } finally {
      await endProcess(server, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('does not start with a number that is none', async () => {
    await expect(startInstance(database, { WORKERS: 'many' })).rejects.toThrow(
      'WORKERS is the number of processes that serve, from 1 to 64, or auto for one on each core. It is "many".',
    );
  });
});
