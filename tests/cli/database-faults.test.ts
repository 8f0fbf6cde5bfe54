import { Client } from 'pg';
import request, { type Response } from 'supertest';
import { paragraph, unique, type StoredDocument } from '../support/api';
import { startFaultyWire, type FaultyWire } from '../support/faulty-wire';
import { findDisagreements } from '../support/check';
import { startInstance, type Instance } from '../support/instances';
import { ADMINISTRATOR, WRITING_TOKEN } from '../support/test-environment';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { until } from '../support/until';

jest.setTimeout(240_000); // milliseconds, for a busy machine

/** Short, so that tests do not wait; one after the other as the newsroom's own. Seconds. */
const WAITS = {
  DATABASE_CONNECTION_TIMEOUT: '5',
  DATABASE_LOCK_TIMEOUT: '3',
  DATABASE_STATEMENT_TIMEOUT: '6',
  DATABASE_IDLE_TIMEOUT: '5',
  DATABASE_READ_TIMEOUT: '5',
};

let database: TestDatabase;
let wire: FaultyWire;
let instance: Instance;
let other: Client;

beforeAll(async () => {
  database = await startTestDatabase();
  wire = await startFaultyWire(Number(database.connection.port));
  instance = await startInstance(database, {
    ...WAITS,
    CACHE_SIZE_MB: '0',
    DATABASE_PORT: String(wire.port),
  });
  other = new Client(database.connection);
  await other.connect();
});

afterAll(async () => {
  await other.end();
  await instance.kill();
  await wire.end();
  await database.remove();
});

const documentOf = (response: { body: unknown }) => (response.body as { data: StoredDocument }).data;

const makeDraft = async (): Promise<string> => {
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

const act = (on: Instance, documentId: string, action: string, body: object = {}) =>
  on.post(`/api/press-releases/${documentId}/actions/${action}`, body);

const countOf = async (statement: string): Promise<number> => (await other.query(statement)).rowCount ?? 0;

const lock = (name: string) => other.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);

const untilReady = (on: Instance) =>
  until(
    () => request(on.url).get('/health/ready'),
    ({ status }) => status === 200,
  );

/** What tells whoever asks to come again. */
const signsOf = ({ status, headers, body }: Response) => ({
  status,
  retryAfter: (headers as Record<string, string>)['retry-after'],
  name: (body as { error?: { name: string } | null }).error?.name,
});

const COME_AGAIN = { status: 503, retryAfter: '5', name: 'ServiceUnavailableError' };

const anonymous = (path: string) => request(instance.url).get(path);

/** Of every kind, what answers by its own way to the database. */
const ASKED: Record<string, () => PromiseLike<Response>> = {
  'a list': () => anonymous('/api/press-releases'),
  'a list that Strapi answers': () =>
    anonymous('/api/press-releases?filters[title][$containsi]=x&sort=title'),
  'one document': () => anonymous('/api/contacts/none'),
  'a single type': () => anonymous('/api/site'),
  'a page of content': () => anonymous('/api/content?path=/'),
  'the navigation': () => anonymous('/api/navigation'),
  'a search': () => anonymous('/api/search?q=water'),
  'a feed': () => anonymous('/api/feeds/press.atom'),
  'the changes': () => anonymous('/api/changes'),
  'a sitemap': () => anonymous('/api/sitemap.xml'),
  'a press kit': () => anonymous('/api/press-releases/none/press-kit'),
  'a file': () => anonymous('/uploads/none.png'),
  'a read with a token': () => instance.get('/api/press-releases?status=draft'),
  'a write': () => instance.post('/api/topics', { data: { name: unique('Topic') } }),
  'an action': () => act(instance, 'none', 'release'),
  'a sign-in': () => request(instance.url).post('/admin/login').send(ADMINISTRATOR),
  'a page of the panel': () =>
    request(instance.url).get('/content-manager/content-types').set('Authorization', 'Bearer none'),
  'an upload': () =>
    request(instance.url)
      .post('/api/upload')
      .set('Authorization', `Bearer ${WRITING_TOKEN}`)
      .attach('files', Buffer.from('text'), 'a.txt'),
};

describe('while the database is away', () => {
  beforeAll(() => {
    wire.close();
  });

  afterAll(async () => {
    wire.open();
    await untilReady(instance);
  });

  it.each(Object.entries(ASKED))('%s is answered with 503 and when to come again', async (_what, ask) => {
    expect(signsOf(await ask())).toEqual(COME_AGAIN);
  });

  it('the instance is not ready, and lives', async () => {
    expect((await anonymous('/health/ready')).status).toBe(503);
    await anonymous('/health/live').expect(200);
  });
});

describe('a connection that is lost', () => {
  it('in the commit is no success', async () => {
    const documentId = await makeDraft();
    wire.cutAt('COMMIT');
    const answer = await instance.put(`/api/press-releases/${documentId}`, { data: { summary: 'Lost.' } });
    wire.cutAt(null);
    expect(signsOf(answer)).toEqual(COME_AGAIN);
    expect((answer.body as { error: { message: string } }).error.message).toContain('not known');
    await untilReady(instance);
    const read = await instance.get(`/api/press-releases/${documentId}?status=draft`).expect(200);
    expect(documentOf(read).summary).toBe('A sentence.');
  });

  it('and nobody is told, is given up; the next one works', async () => {
    await anonymous('/api/topics').expect(200);
    wire.freeze();
    expect(signsOf(await anonymous('/api/topics'))).toEqual(COME_AGAIN);
    expect(signsOf(await instance.get('/api/topics?status=draft'))).toEqual(COME_AGAIN);
    wire.cut();
    wire.goOn();
    await untilReady(instance);
    await anonymous('/api/topics').expect(200);
  });
});

describe('a connection that breaks as it is made', () => {
  it('keeps no place from those that come after it', async () => {
    wire.cutAt('search_path');
    wire.cut();
    const asked = Array.from({ length: 12 }, () => instance.get('/api/topics?status=draft'));
    for (const answer of await Promise.all(asked)) expect(signsOf(answer)).toEqual(COME_AGAIN);
    wire.cutAt(null);
    await instance.get('/api/topics?status=draft').expect(200);
    await untilReady(instance);
  });
});

describe('a table that another session has locked', () => {
  let readers: Promise<Response>[];

  beforeAll(async () => {
    await other.query('begin');
    await other.query('lock table press_releases in access exclusive mode');
    // Half of them by the newsroom's own way to the database, half by Strapi's.
    readers = Array.from({ length: 24 }, (_, index) =>
      anonymous(
        `/api/press-releases?pagination[page]=${index + 1}&pagination[pageSize]=1${index % 2 === 0 ? '' : '&filters[title][$containsi]=x'}`,
      ).then((response) => response),
    );
    await until(
      () => countOf(`select from pg_locks where not granted and relation = 'press_releases'::regclass`),
      (count) => count > 2,
    );
  });

  afterAll(() => other.query('rollback'));

  it('keeps no reader of another from their answer, and no writer', async () => {
    await anonymous('/api/contacts').expect(200);
    await instance.post('/api/topics', { data: { name: unique('Topic') } }).expect(201);
  });

  it('leaves the instance ready', async () => {
    await untilReady(instance); // whose jobs may still have a new connection to make, after the faults before
  });

  it('is waited for by none without end', async () => {
    for (const reader of readers) expect(signsOf(await reader)).toEqual(COME_AGAIN);
  });
});

describe('a database that takes its time', () => {
  it('leaves the instance ready, and says so', async () => {
    await untilReady(instance);
    wire.delay(1500);
    const answer = await until(
      () => anonymous('/health/ready').expect(200),
      ({ body }) => (body as { meta: { isSlow?: true } }).meta.isSlow === true,
    );
    expect(answer.body).toEqual({ data: { status: 'ready' }, meta: { workers: 1, isSlow: true } });
    wire.delay(0);
  });
});

describe('an instance that stands still in the midst of a release', () => {
  let still: Instance;
  let released: string;
  let answer: Promise<number>;

  beforeAll(async () => {
    await untilReady(instance);
    still = await startInstance(database, WAITS);
    released = await makeDraft();
    await other.query('begin');
    await lock('feed-entries');
    answer = act(still, released, 'release').then(({ status }) => status);
    const waiting = `select from pg_locks where locktype = 'advisory' and not granted`;
    await until(
      () => countOf(waiting),
      (count) => count > 0,
    );
    still.freeze();
    await other.query('commit');
    const idle = `select from pg_stat_activity where state = 'idle in transaction'`;
    await until(
      () => countOf(idle),
      (count) => count > 0,
    );
  });

  afterAll(() => still.kill());

  it('keeps others from writing and releasing for no longer than it may', async () => {
    const documentId = await makeDraft();
    await act(instance, documentId, 'release').expect(200);
    await anonymous(`/api/press-releases/${documentId}`).expect(200);
  });

  it('does what it had begun when it goes on, once', async () => {
    still.goOn();
    expect(await answer).toBe(200);
    const { rows } = await other.query(
      `select action from document_history where document_id = $1 and kind = 'transition'`,
      [released],
    );
    expect(rows).toEqual([{ action: 'release' }]);
  });
});

describe('a disk of the database without room', () => {
  const ROOMLESS = `create function roomless() returns trigger language plpgsql as $$ begin
    raise exception using errcode = 'disk_full'; end $$`;

  /** As PostgreSQL says it when a table cannot grow. */
  const fill = async (...tables: string[]): Promise<void> => {
    await other.query(ROOMLESS);
    for (const table of tables)
      await other.query(`create trigger roomless before insert on ${table} execute function roomless()`);
  };

  const makeRoom = () => other.query('drop function if exists roomless cascade');

  afterAll(makeRoom);

  it('is answered with 503, and in words of its own', async () => {
    await untilReady(instance);
    await fill('topics');
    const answer = await instance.post('/api/topics', { data: { name: unique('Topic') } });
    await makeRoom();
    expect(signsOf(answer)).toEqual(COME_AGAIN);
    expect((answer.body as { error: { message: string } }).error.message).toContain('no room');
  });

  it('lets what is due go out as soon as there is some, at the first try', async () => {
    const documentId = await makeDraft();
    await fill('feed_entries');
    const due = new Date(Date.now() + 1000);
    await act(instance, documentId, 'schedule', { releaseAt: due.toISOString() }).expect(200);
    const failed = /The database does not do what it is asked \(error 53100\)/g;
    const before = instance.output().match(failed)?.length ?? 0;
    await until(
      () => Promise.resolve(instance.output().match(failed)?.length ?? 0),
      (count) => count > before,
    );
    await makeRoom();
    await until(
      () => anonymous(`/api/press-releases/${documentId}`),
      ({ status }) => status === 200,
    );
    expect(instance.output()).not.toMatch(/Job \d+ \(release\) failed/);
  });
});

describe('a release that waits for a lock at its time', () => {
  it('counts as late as the public saw it', async () => {
    await untilReady(instance);
    const documentId = await makeDraft();
    const due = new Date(Date.now() + 2000);
    await act(instance, documentId, 'schedule', { releaseAt: due.toISOString() }).expect(200);
    await other.query('begin');
    await lock('feed-entries');
    await until(
      () => countOf(`select from pg_locks where locktype = 'advisory' and not granted`),
      (count) => count > 0,
    );
    await until(
      () => Promise.resolve(Date.now() - due.getTime()),
      (late) => late > 3500,
    );
    const before = new Date();
    await other.query('commit');
    const read = await until(
      () => anonymous(`/api/press-releases/${documentId}`),
      ({ status }) => status === 200,
    );
    expect(new Date(String(documentOf(read).releasedAt)).getTime()).toBeGreaterThan(before.getTime() - 2500);
    const line = new RegExp(`Released press release ${documentId}, (\\d+\\.\\d) s after`);
    const output = await until(
      () => Promise.resolve(instance.output()),
      (text) => line.test(text),
    );
    expect(Number(line.exec(output)?.[1])).toBeGreaterThan(3);
  });
});

describe('after all of it', () => {
  it('the newsroom agrees with itself, and with what it answers', async () => {
    await untilReady(instance);
    expect(await findDisagreements(instance.environment)).toEqual([]);
  });
});
