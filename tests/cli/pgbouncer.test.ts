import { Client } from 'pg';
import request from 'supertest';
import { paragraph, unique, type StoredDocument } from '../support/api';
import { findDisagreements } from '../support/check';
import { startInstance, type Instance } from '../support/instances';
import { hasPooler, startPooler, type Pooler } from '../support/pgbouncer';
import { runCli } from '../support/run-cli';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { testEnvironment } from '../support/test-environment';
import { until } from '../support/until';

jest.setTimeout(240_000); // milliseconds, for a busy machine

const describeWithPooler = hasPooler() ? describe : describe.skip;
if (!hasPooler())
  console.warn('PgBouncer is not here, so these tests are left out: apt-get install pgbouncer.');

const documentOf = (response: { body: unknown }) => (response.body as { data: StoredDocument }).data;

const makeDraft = async (instance: Instance): Promise<string> => {
  const desk = { name: unique('Press desk'), email: 'press@example.org' };
  const contact = documentOf(
    await instance.post('/api/contacts?status=published', { data: desk }).expect(201),
  );
  const data = {
    title: unique('Release'),
    summary: 'A sentence.',
    body: paragraph('The story.'),
    datelineCity: 'Accra',
    contacts: [contact.documentId],
  };
  return documentOf(await instance.post('/api/press-releases', { data }).expect(201)).documentId;
};

const act = (instance: Instance, documentId: string, action: string, body: object = {}) =>
  instance.post(`/api/press-releases/${documentId}/actions/${action}`, body);

const untilReady = (instance: Instance) =>
  until(
    () => request(instance.url).get('/health/ready'),
    ({ status }) => status === 200,
  );

describeWithPooler('behind PgBouncer', () => {
  let database: TestDatabase;
  let pooler: Pooler;
  let instance: Instance;

  const addressAt = (port: unknown, name = database.connection.database ?? ''): string =>
    `postgres://${database.connection.user ?? ''}:${String(database.connection.password)}@127.0.0.1:${String(port)}/${name}`;

  const status = async (path: string): Promise<number> => (await request(instance.url).get(path)).status;

  const worksAsWithout = (): void => {
    it('takes more writes at a time than the pooler has connections', async () => {
      const writes = Array.from({ length: 24 }, () =>
        instance.post('/api/topics', { data: { name: unique('Topic') } }).then(({ status }) => status),
      );
      expect(new Set(await Promise.all(writes))).toEqual(new Set([201]));
    });

    it('shows what is released, corrected and withdrawn to the next reader', async () => {
      const documentId = await makeDraft(instance);
      const path = `/api/press-releases/${documentId}`;
      expect(await status(path)).toBe(404);
      await act(instance, documentId, 'release').expect(200);
      expect(await status(path)).toBe(200);
      await act(instance, documentId, 'withdraw', { reason: 'It was wrong.' }).expect(200);
      expect(await status(path)).toBe(410);
    });

    it('lets go out what is due', async () => {
      const documentId = await makeDraft(instance);
      const releaseAt = new Date(Date.now() + 1_000).toISOString();
      await act(instance, documentId, 'schedule', { releaseAt }).expect(200);
      await until(
        () => status(`/api/press-releases/${documentId}`),
        (code) => code === 200,
      );
    });

    it('waits for what another has locked no longer than it may', async () => {
      const other = new Client(database.connection);
      await other.connect();
      await other.query('begin; lock table topics in access exclusive mode');
      const write = await instance.post('/api/topics', { data: { name: unique('Topic') } });
      await other.query('rollback');
      await other.end();
      expect(write.status).toBe(503);
      await instance.post('/api/topics', { data: { name: unique('Topic') } }).expect(201);
    });

    it('agrees with itself', async () => {
      await untilReady(instance);
      expect(await findDisagreements(instance.environment)).toEqual([]);
    });
  };

  beforeAll(async () => {
    database = await startTestDatabase();
  });

  afterAll(() => database.remove());

  describe('in session mode, the newsroom', () => {
    beforeAll(async () => {
      pooler = await startPooler(database, 'session', 40);
      instance = await startInstance(database, {
        DATABASE_URL: addressAt(pooler.port),
        DATABASE_LOCK_TIMEOUT: '1',
      });
      await untilReady(instance);
    });

    afterAll(async () => {
      await instance.kill();
      await pooler.end();
    });

    worksAsWithout();
  });

  describe('in transaction mode, with a direct address, the newsroom', () => {
    beforeAll(async () => {
      pooler = await startPooler(database, 'transaction', 4);
      instance = await startInstance(database, {
        DATABASE_URL: addressAt(pooler.port),
        DATABASE_DIRECT_URL: addressAt(database.connection.port),
        DATABASE_LOCK_TIMEOUT: '1',
      });
      await untilReady(instance);
    });

    afterAll(async () => {
      await instance.kill();
      await pooler.end();
    });

    worksAsWithout();

    it('leaves the connections that it was lent as they were', async () => {
      const lent = new Client({ ...database.connection, port: pooler.port });
      await lent.connect();
      const { rows } = await lent.query(
        `select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement,
           current_setting('transaction_read_only') as "isReadOnly"`,
      );
      await lent.end();
      expect(rows).toEqual([{ lock: '0', statement: '0', isReadOnly: 'off' }]);
    });
  });

  describe('in transaction mode, a start', () => {
    const start = async (settings: Record<string, string>): Promise<string> => {
      const { output, code } = await runCli('start', [], {
        ...testEnvironment(database.home.base, 0),
        DATABASE_URL: addressAt(pooler.port),
        ...settings,
      });
      expect(code).toBe(1);
      return output.trim();
    };

    beforeAll(async () => {
      pooler = await startPooler(database, 'transaction', 4);
    });

    afterAll(() => pooler.end());

    it('without a direct address ends with one sentence', async () => {
      expect(await start({})).toMatch(
        /^A pooler in transaction mode stands before the database at 127\.0\.0\.1:/,
      );
    });

    it('with a direct address that is the pooler, too, ends with one', async () => {
      expect(await start({ DATABASE_DIRECT_URL: addressAt(pooler.port) })).toMatch(
        /^A pooler in transaction mode stands before the database/,
      );
    });

    it('with a direct address of another database ends with one', async () => {
      expect(await start({ DATABASE_DIRECT_URL: addressAt(database.connection.port, 'postgres') })).toMatch(
        /^DATABASE_DIRECT_URL leads to another database than DATABASE_URL/,
      );
    });
  });
});
