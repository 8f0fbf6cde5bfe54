import type { TaskList } from 'graphile-worker';
import type pg from 'pg';
import { addJob, removeJob } from '../../src/platform/jobs/add-job';
import { migrateJobs } from '../../src/platform/jobs/migrate-jobs';
import { runJobs, type JobRunner } from '../../src/platform/jobs/run-jobs';
import { RELEASE_JOB } from '../../src/releases/schedule/release-job';
import { keepLog } from '../support/job-log';
import { addPlainJob, SCHEMA, strapiOn, until, withClient } from '../support/job-sql';
import { startTestDatabase, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
const log = keepLog();
const running: JobRunner[] = [];
let begun: unknown[] = [];

const TASKS: TaskList = {
  release: (payload) => {
    begun.push(payload);
  },
  fail: () => {
    throw new TypeError('The title "Not public yet" is missing');
  },
};

const start = (longestWaits: Record<string, number> = {}): void => {
  running.push(runJobs({ connection: database.connection, schema: SCHEMA, tasks: TASKS, longestWaits, log }));
};

const ask = <Row extends object>(sql: string): Promise<Row[]> =>
  withClient(database.connection, async (client) => (await client.query<Row>(sql)).rows);

beforeAll(async () => {
  database = await startTestDatabase();
  const places = { connection: database.connection, schema: SCHEMA };
  await Promise.all([migrateJobs(places, log), migrateJobs(places, log), migrateJobs(places, log)]);
});

beforeEach(() => {
  begun = [];
  log.lines.length = 0;
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((runner) => runner.stop()));
  await ask(`delete from ${SCHEMA}._private_jobs`);
});

afterAll(() => database.remove());

const inTransaction = (end: 'commit' | 'rollback', ...documentIds: string[]): Promise<void> =>
  withClient(database.connection, async (client) => {
    await client.query('begin');
    for (const documentId of documentIds) await addJob(strapiOn(client), RELEASE_JOB, { documentId });
    await client.query(end);
  });

describe('a job', () => {
  it('is gone when its transaction is rolled back, and runs when it is committed', async () => {
    start();
    await inTransaction('rollback', 'refused');
    await inTransaction('commit', 'kept');
    await until('the job ran', () => begun.length > 0);
    expect(begun).toEqual([{ documentId: 'kept' }]);
  });

  it('runs once although two instances look for jobs', async () => {
    start();
    start();
    const documentIds = Array.from({ length: 20 }, (_, index) => `d${index}`);
    await inTransaction('commit', ...documentIds);
    await until('all jobs ran and are gone', async () => {
      const [row] = await ask<{ count: string }>(`select count(*) from ${SCHEMA}.jobs`);
      return row?.count === '0';
    });
    const ran = (begun as { documentId: string }[]).map(({ documentId }) => documentId);
    expect(ran.sort()).toEqual(documentIds.sort());
  });

  it('waits for its time, and starts within two seconds after it', async () => {
    start();
    const runAt = new Date(Date.now() + 1500);
    await withClient(database.connection, (client) =>
      addJob(strapiOn(client), RELEASE_JOB, { documentId: 'later' }, { runAt }),
    );
    await until('the job ran', () => begun.length > 0);
    const late = Date.now() - runAt.getTime();
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(2000);
  });

  it('is replaced by another with its key, and taken back by it', async () => {
    const runAt = new Date('2040-01-01T00:00:00.000Z');
    await withClient(database.connection, async (client) => {
      const strapi = strapiOn(client);
      for (const documentId of ['first', 'second'])
        await addJob(strapi, RELEASE_JOB, { documentId }, { runAt, key: 'k' });
      const { rows } = await client.query(
        `select payload, run_at, max_attempts from ${SCHEMA}._private_jobs`,
      );
      expect(rows).toEqual([{ payload: { documentId: 'second' }, run_at: runAt, max_attempts: 32_767 }]);
      await removeJob(strapi, 'k');
      expect((await client.query(`select id from ${SCHEMA}.jobs`)).rows).toEqual([]);
    });
  });

  it('is not lost to one with its key that a worker takes at that very moment', async () => {
    const open = async (client: pg.Client) => {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock(7)');
    };
    await ask(`create function ${SCHEMA}.wait_for_lock() returns trigger language plpgsql as
      'begin perform pg_advisory_xact_lock_shared(7); return new; end'`);
    await withClient(database.connection, (client) =>
      addJob(strapiOn(client), RELEASE_JOB, { documentId: 'first' }, { key: 'k' }),
    );
    await ask(`create trigger wait_for_lock before insert on ${SCHEMA}._private_jobs
      for each row execute function ${SCHEMA}.wait_for_lock()`);
    await withClient(database.connection, async (holder) => {
      await open(holder);
      const added = withClient(database.connection, (client) =>
        addJob(strapiOn(client), RELEASE_JOB, { documentId: 'second' }, { key: 'k' }),
      );
      await until('the second waits in the middle of the statement', async () => {
        const waiting = await ask(`select 1 from pg_locks where locktype = 'advisory' and not granted`);
        return waiting.length > 0;
      });
      await ask(`update ${SCHEMA}._private_jobs set locked_at = now(), locked_by = 'a worker', attempts = 1`);
      await holder.query('commit');
      await added;
    });
    await ask(`drop trigger wait_for_lock on ${SCHEMA}._private_jobs`);
    await ask(`drop function ${SCHEMA}.wait_for_lock`);
    expect(
      await ask(`select payload ->> 'documentId' as id, locked_at is null as waits
        from ${SCHEMA}._private_jobs order by id`),
    ).toEqual([
      { id: 'first', waits: false },
      { id: 'second', waits: true },
    ]);
  });

  it('that fails is logged without the words of its error, and tried again', async () => {
    start();
    await addPlainJob(database.connection, 'fail');
    await until('the failure is logged', () => log.lines.length > 0);
    expect(log.lines[0]).toMatch(
      /^warn: Job \d+ \(fail\) failed, attempt 1 of 25: TypeError\. More is in last_error of content_jobs\.jobs\.$/,
    );
    await until('the job waits', async () => {
      const [job] = await ask<{ last_error: string | null }>(`select last_error from ${SCHEMA}.jobs`);
      return job?.last_error === 'The title "Not public yet" is missing';
    });
  });

  it('waits no longer between two tries than its task allows; one not tried yet keeps its time', async () => {
    for (const attempts of [0, 9]) {
      await addPlainJob(database.connection, 'fail');
      await ask(`update ${SCHEMA}._private_jobs set attempts = ${attempts}, run_at = now() + interval '1 hour'
        where attempts = 0 and run_at <= now()`);
    }
    start({ fail: 60 });
    const seconds = () =>
      ask<{ wait: number }>(
        `select ceil(extract(epoch from run_at - now()) / 60)::int as wait from ${SCHEMA}.jobs order by id`,
      );
    await until('the wait is shorter', async () => (await seconds())[1]?.wait === 1);
    expect((await seconds())[0]?.wait).toBe(60);
  });
});
