import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { migrateJobs } from '../../src/platform/jobs/migrate-jobs';
import { createGate } from '../../src/platform/jobs/gate';
import { runJobs, type JobRunner } from '../../src/platform/jobs/run-jobs';
import { keepWorkerLock } from '../../src/platform/jobs/worker-lock';
import { keepLog } from '../support/job-log';
import { addPlainJob, SCHEMA, until, withClient } from '../support/job-sql';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { ROOT } from '../support/test-newsroom';

let database: TestDatabase;
const log = keepLog();
let begun: unknown[] = [];
let slow = 0; // milliseconds that a job takes
let runner: JobRunner | null = null;
let other: ChildProcess | null = null;

const start = (): void => {
  const note = async (payload: unknown): Promise<void> => {
    begun.push(payload);
    await wait(slow);
  };
  const { connection } = database;
  runner = runJobs({ connection, schema: SCHEMA, tasks: { note }, longestWaits: {}, log });
};

const count = (condition: string): Promise<number> =>
  withClient(database.connection, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int from ${SCHEMA}.jobs where ${condition}`,
    );
    return rows[0]?.count ?? 0;
  });

const remaining = (): Promise<number> => count('true');

/** Ends the connections that wait for a lock. @returns whether there were any */
const terminateWaiting = ({ connection }: TestDatabase): Promise<boolean> =>
  withClient(connection, async (client) => {
    const { rowCount } = await client.query(
      'select pg_terminate_backend(pid) from pg_locks where not granted',
    );
    return (rowCount ?? 0) > 0;
  });

beforeAll(async () => {
  database = await startTestDatabase();
  await migrateJobs({ connection: database.connection, schema: SCHEMA }, log);
});

beforeEach(() => {
  begun = [];
  slow = 0;
  log.lines.length = 0;
});

afterEach(async () => {
  other?.kill('SIGKILL');
  await runner?.stop();
});

afterAll(() => database.remove());

describe('jobs', () => {
  it('of an instance that was killed run again as soon as another looks', async () => {
    const script = ['--import', 'tsx', 'tests/support/job-worker.ts', JSON.stringify(database.connection)];
    other = spawn(process.execPath, script, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
    await addPlainJob(database.connection, 'note', { queued: false });
    await withClient(database.connection, (client) =>
      client.query(`select ${SCHEMA}.add_job('note', '{"queued":true}', queue_name => 'mail')`),
    );
    await until('the other has both jobs', async () => (await count('locked_by is not null')) === 2, 30_000);
    start();
    await wait(3000);
    expect(begun).toEqual([]); // the other is alive
    other.kill('SIGKILL');
    await until('both jobs ran', () => begun.length === 2, 6000);
    await until('the jobs are gone', async () => (await remaining()) === 0);
  });

  it('go on after one could not be noted as done while others were under way', async () => {
    const ends: (() => void)[] = [];
    const hold = (): Promise<void> =>
      new Promise((resolve) => {
        ends.push(resolve);
      });
    const note = (payload: unknown): void => void begun.push(payload);
    const { connection } = database;
    const ask = (text: string) => withClient(connection, (client) => client.query(text));
    runner = runJobs({
      connection,
      schema: SCHEMA,
      tasks: { hold, note },
      longestWaits: {},
      log,
      concurrency: 4,
    });
    for (const one of [1, 2, 3]) await addPlainJob(connection, 'hold', { one });
    await until('three are under way', () => ends.length === 3);
    await ask(`create sequence ${SCHEMA}.failed;
      create function ${SCHEMA}.fail() returns trigger language plpgsql as $$ begin
        perform nextval('${SCHEMA}.failed'); raise exception using errcode = 'disk_full'; end $$;
      create trigger fail before delete on ${SCHEMA}._private_jobs execute function ${SCHEMA}.fail()`);
    await addPlainJob(connection, 'note', { noted: false });
    await until('the other could not be noted', async () => {
      const { rows } = await ask(`select is_called from ${SCHEMA}.failed`);
      return (rows[0] as { is_called: boolean }).is_called;
    });
    await ask(`drop function ${SCHEMA}.fail cascade; drop sequence ${SCHEMA}.failed`);
    for (const [index, end] of ends.entries()) {
      end();
      await until('it is noted', async () => (await remaining()) === ends.length - index);
    }
    await addPlainJob(connection, 'note', { after: true });
    await until(
      'the next one ran',
      () => begun.some((payload) => JSON.stringify(payload).includes('after')),
      30_000,
    );
    await until('the jobs are gone', async () => (await remaining()) === 0, 20_000);
  });

  it('go on after the database was away, with one message for it; one that was under way runs again', async () => {
    start();
    slow = 2000;
    await addPlainJob(database.connection, 'note', { before: true });
    await until('the job began', () => begun.length === 1);
    await database.stop();
    await wait(2500);
    slow = 0;
    await database.startAgain();
    const back = Date.now();
    await addPlainJob(database.connection, 'note', { after: true });
    await until('both jobs ran', () => begun.length === 3);
    expect(Date.now() - back).toBeLessThan(5000);
    await until('the jobs are gone', async () => (await remaining()) === 0);
    expect(begun).toEqual(expect.arrayContaining([{ before: true }, { after: true }]));
    expect(log.lines).toEqual([expect.stringMatching(/^error: Jobs wait: /), 'info: Jobs run again.']);
  });

  it('go on after the connection of the lock alone was lost', async () => {
    start();
    await addPlainJob(database.connection, 'note');
    await until('the job ran', () => begun.length === 1);
    await withClient(database.connection, (client) =>
      client.query(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted`),
    );
    await addPlainJob(database.connection, 'note');
    await until('the next job ran', () => begun.length === 2);
  });

  it('go on although the former session of the lock lives on, and leave none waiting', async () => {
    const lock = `hashtextextended('worker:w', 0)`;
    await withClient(database.connection, async (former) => {
      former.on('error', () => undefined); // its session is ended
      await former.query(`select pg_advisory_lock(${lock})`);
      const gate = createGate();
      const release = keepWorkerLock({
        connection: database.connection,
        workerId: 'w',
        gate,
        tidy: () => Promise.resolve(),
        onLost: (error) => log.lines.push(String(error)),
      });
      await gate.untilOpen();
      await withClient(database.connection, async (client) => {
        const { rows } = await client.query(
          `select granted from pg_locks where locktype = 'advisory' and (classid::bigint << 32) | objid::bigint = ${lock}`,
        );
        expect(rows).toEqual([{ granted: true }]);
      });
      await release();
    });
    expect(log.lines).toEqual([]);
  });

  it('run that were fetched when the answer to the fetch was lost', async () => {
    start();
    slow = 500;
    await addPlainJob(database.connection, 'note');
    await until('the job began', () => begun.length === 1);
    const worker = await withClient(database.connection, async (client) => {
      const { rows } = await client.query<{ locked_by: string }>(`select locked_by from ${SCHEMA}.jobs`);
      return rows[0]?.locked_by;
    });
    await until('the job is gone', async () => (await remaining()) === 0);
    await withClient(database.connection, async (client) => {
      await client.query('begin');
      await client.query(`lock table ${SCHEMA}._private_jobs`);
      await client.query(`select ${SCHEMA}.add_job('note')`);
      await client.query(
        `update ${SCHEMA}._private_jobs set attempts = 1, locked_at = now(), locked_by = $1`,
        [worker],
      );
      await until('a fetch waits', () => terminateWaiting(database));
      await client.query('commit');
    });
    await until('the job ran', () => begun.length === 2);
  });

  it('do not keep a stopping newsroom waiting while the database is away', async () => {
    start();
    await wait(300);
    await database.stop();
    const began = Date.now();
    await runner?.stop();
    expect(Date.now() - began).toBeLessThan(9000);
    await database.startAgain();
  });
});
