import { Client } from 'pg';
import request from 'supertest';
import { paragraph, unique, type StoredDocument } from '../support/api';
import { findDisagreements } from '../support/check';
import { startFaultyWire, type FaultyWire } from '../support/faulty-wire';
import { startInstance, type Instance } from '../support/instances';
import { startStandby, type Standby } from '../support/standby';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { until } from '../support/until';

jest.setTimeout(240_000); // milliseconds, for a busy machine

/** Short, so that the test does not wait; seconds. */
const WAITS = {
  DATABASE_CONNECTION_TIMEOUT: '5',
  DATABASE_LOCK_TIMEOUT: '3',
  DATABASE_STATEMENT_TIMEOUT: '4',
  DATABASE_IDLE_TIMEOUT: '5',
  DATABASE_READ_TIMEOUT: '3',
};

let database: TestDatabase;
/** Between the newsroom and its first primary. */
let wire: FaultyWire;
/** Takes the primary's place at the end. */
let heir: Standby;
let replica: Standby;
let instance: Instance;
/** Keeps its answers. */
let keeper: Instance;

beforeAll(async () => {
  database = await startTestDatabase();
  heir = await startStandby(database, { name: 'heir' });
  replica = await startStandby(database, { name: 'replica' });
  wire = await startFaultyWire(Number(database.connection.port));
  const settings = {
    ...WAITS,
    DATABASE_URL: addressOf(wire.port, heir.port),
    DATABASE_READ_URL: addressOf(replica.port),
  };
  instance = await startInstance(database, { ...settings, CACHE_SIZE_MB: '0' });
  keeper = await startInstance(database, settings);
});

afterAll(async () => {
  await instance.kill();
  await keeper.kill();
  await wire.end();
  await replica.remove();
  await heir.remove();
  await database.remove();
});

const addressOf = (...ports: unknown[]): string => {
  const { user, password, database: name } = database.connection;
  const hosts = ports.map((port) => `127.0.0.1:${String(port)}`).join(',');
  return `postgres://${user ?? ''}:${String(password)}@${hosts}/${name ?? ''}`;
};

const documentOf = (response: { body: unknown }) => (response.body as { data: StoredDocument }).data;

const release = async (title = unique('Release')): Promise<string> => {
  const desk = { name: unique('Press desk'), email: 'press@example.org' };
  const contact = documentOf(
    await instance.post('/api/contacts?status=published', { data: desk }).expect(201),
  );
  const data = {
    title,
    summary: 'A sentence.',
    body: paragraph('The story.'),
    datelineCity: 'Accra',
    contacts: [contact.documentId],
  };
  const { documentId } = documentOf(await instance.post('/api/press-releases', { data }).expect(201));
  await act(documentId, 'release').expect(200);
  return documentId;
};

const act = (documentId: string, action: string, body: object = {}) =>
  instance.post(`/api/press-releases/${documentId}/actions/${action}`, body);

const read = (documentId: string, from = instance) =>
  request(from.url).get(`/api/press-releases/${documentId}`);

type Way = 'replica' | 'behind' | 'away';

const countReads = async (way: Way): Promise<number> => {
  const { text } = await request(instance.url).get('/metrics').expect(200);
  return Number(new RegExp(`dateline_replica_reads_total\\{way="${way}"\\} (\\d+)`).exec(text)?.[1] ?? 0);
};

/** Reads until one has gone that way. */
const untilReadsGo = async (way: Way, path = '/api/press-releases'): Promise<void> => {
  const before = await countReads(way);
  await until(
    async () => {
      await request(instance.url).get(path).expect(200);
      return countReads(way);
    },
    (count) => count > before,
  );
};

/** What finds a release, by its title or its address: whether this one is there. */
const isFound = async (title: string): Promise<readonly boolean[]> => {
  const words = encodeURIComponent(title);
  const found = [];
  for (const path of [`/api/search?q=${words}`, `/api/search?suggest=${words}`, '/api/sitemap.xml']) {
    const { text } = await request(instance.url).get(path).expect(200);
    found.push(text.includes(title.toLowerCase().replace(' ', '-')));
  }
  return found;
};

describe('a replica that follows', () => {
  it('is read', async () => {
    await untilReadsGo('replica');
  });

  it.each(['/api/search?q=release', '/api/search?suggest=rel', '/api/sitemap.xml'])(
    'is read for %s',
    async (path) => {
      await untilReadsGo('replica', path);
    },
  );

  it('shows each release to its first reader, and its withdrawal to the next', async () => {
    for (let round = 0; round < 10; round += 1) {
      const documentId = await release();
      for (const from of [instance, keeper]) expect((await read(documentId, from)).status).toBe(200);
      await act(documentId, 'withdraw', { reason: 'It was wrong.' }).expect(200);
      expect((await read(documentId)).status).toBe(410);
    }
  });
});

describe('a replica that falls behind', () => {
  const title = unique('Behind');
  let documentId: string;

  beforeAll(async () => {
    documentId = await release(title);
    expect(await isFound(title)).toEqual([true, true, true]);
    await untilReadsGo('replica');
    await replica.pause();
    await act(documentId, 'withdraw', { reason: 'It was wrong.' }).expect(200);
  });

  afterAll(() => replica.goOn());

  it('is not believed: what is withdrawn is gone at once, and is not kept by anybody', async () => {
    expect((await read(documentId)).status).toBe(410);
    await until(
      () => read(documentId, keeper),
      ({ status }) => status === 410,
    );
    for (let asked = 0; asked < 5; asked += 1)
      for (const from of [instance, keeper]) expect((await read(documentId, from)).status).toBe(410);
    await untilReadsGo('behind');
  });

  it('finds nobody what is withdrawn', async () => {
    expect(await isFound(title)).toEqual([false, false, false]);
    await untilReadsGo('behind', '/api/search?q=release');
    await untilReadsGo('behind', '/api/sitemap.xml');
  });

  it('is read again when it has caught up, and knows it too', async () => {
    await replica.goOn();
    await untilReadsGo('replica');
    expect((await read(documentId)).status).toBe(410);
  });
});

describe('a replica that is away', () => {
  it('is missed by nobody', async () => {
    await replica.stop();
    await untilReadsGo('away');
    const documentId = await release();
    expect((await read(documentId)).status).toBe(200);
    await replica.start();
    await untilReadsGo('replica');
  });
});

describe('a replica of a primary that was replaced', () => {
  let documentId: string;

  /**
   * It has more of the former primary's log than the new one, so its place in the log is ahead of all that comes. The former primary
   * is gone without a word.
   */
  beforeAll(async () => {
    documentId = await release();
    await until(
      () => onServer(heir.port, 'select 1 from press_releases where document_id = $1', [documentId]),
      (rows) => rows.length > 0,
    );
    await heir.stop();
    await onServer(
      database.connection.port,
      `select pg_logical_emit_message(false, 'test', repeat('x', 1000000)) from generate_series(1, 40)`,
    );
    await untilReadsGo('replica');
    wire.freeze();
    await heir.start();
    await heir.promote();
    for (const { url } of [instance, keeper])
      await until(
        () => request(url).get('/api/press-releases?sort=title'),
        ({ status }) => status === 200,
      );
    await until(
      () => instance.post('/api/topics', { data: { name: unique('Topic') } }),
      ({ status }) => status === 201,
    );
    await until(
      async () => {
        await read(documentId); // before it has said its word no read goes to a replica
        return onServer(heir.port, HAS_SAID_ITS_WORD);
      },
      ([row]) => row?.hasSaid === true,
    );
  });

  it('is not believed, however far it is: what the new one withdraws is gone', async () => {
    expect((await read(documentId)).status).toBe(200);
    await act(documentId, 'withdraw', { reason: 'It was wrong.' }).expect(200);
    const before = await countReads('replica');
    for (let asked = 0; asked < 5; asked += 1) expect((await read(documentId)).status).toBe(410);
    expect(await countReads('replica')).toBe(before);
    const [places] = await onServer(replica.port, 'select pg_last_wal_replay_lsn()::text as lsn');
    const [ahead] = await onServer(
      heir.port,
      'select pg_current_wal_insert_lsn() < $1::pg_lsn as "isAhead"',
      [places?.lsn],
    );
    expect(ahead).toEqual({ isAhead: true }); // or it would have tried nothing
  });

  it('leaves a newsroom that agrees with itself', async () => {
    expect(await findDisagreements(instance.environment)).toEqual([]);
  });
});

const HAS_SAID_ITS_WORD = `select value::json ->> 'began' = extract(epoch from pg_postmaster_start_time())::text as "hasSaid"
  from strapi_core_store_settings where key = 'core_newsroom_primary'`;

const onServer = async (
  port: unknown,
  statement: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> => {
  const client = new Client({ ...database.connection, port: Number(port) });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement, values);
  await client.end();
  return rows;
};
