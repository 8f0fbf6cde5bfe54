import type { StoredDocument } from '../support/api';
import { paragraph, unique } from '../support/api';
import { findDisagreements } from '../support/check';
import { startInstance, type Instance } from '../support/instances';
import { findFreePort } from '../../src/app/cli/embedded-postgres';
import { withClient } from '../support/job-sql';
import { startMailSink, type MailSink } from '../support/mail-sink';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { until } from '../support/until';

jest.setTimeout(600_000); // milliseconds, for a busy machine

const SECOND = 1000; // milliseconds

let database: TestDatabase;
let mailPort: number;
let instances: Instance[] = [];

const start = async (settings: Record<string, string> = {}): Promise<Instance> => {
  const mail = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(mailPort), MAIL_FROM: 'newsroom@example.org' };
  const instance = await startInstance(database, { ...mail, ...settings });
  instances.push(instance);
  return instance;
};

/** One instance on the database; those that ran beside it are gone. */
const alone = async (): Promise<Instance> => {
  const [first, ...others] = instances.filter((instance) => instance.isRunning());
  for (const other of others) await other.kill();
  instances = [];
  if (first === undefined) return start();
  instances.push(first);
  return first;
};

beforeAll(async () => {
  database = await startTestDatabase();
  mailPort = await findFreePort();
});

afterAll(async () => {
  for (const instance of instances) await instance.kill();
  await database.remove();
});

const documentOf = (response: { body: unknown }) => (response.body as { data: StoredDocument }).data;

let contact: string | undefined;

const makeDraft = async (instance: Instance): Promise<string> => {
  if (contact === undefined) {
    const desk = { name: 'Press desk', email: 'press@example.org' };
    const made = await instance.post('/api/contacts?status=published', { data: desk }).expect(201);
    contact = documentOf(made).documentId;
  }
  const data = {
    title: unique('Release'),
    summary: 'A sentence.',
    body: paragraph('The story.'),
    datelineCity: 'Accra',
    contacts: [contact],
  };
  return documentOf(await instance.post('/api/press-releases', { data }).expect(201)).documentId;
};

const makeDrafts = async (instance: Instance, count: number): Promise<string[]> => {
  const documentIds: string[] = [];
  while (documentIds.length < count) documentIds.push(await makeDraft(instance));
  return documentIds;
};

const act = (instance: Instance, documentId: string, action: string, body: object = {}) =>
  instance.post(`/api/press-releases/${documentId}/actions/${action}`, body);

const schedule = (instance: Instance, documentId: string, releaseAt: Date) =>
  act(instance, documentId, 'schedule', { releaseAt: releaseAt.toISOString() }).expect(200);

const inSeconds = (seconds: number): Date => new Date(Date.now() + seconds * SECOND);

const untilDue = async (time: Date): Promise<void> => {
  await until(
    () => Promise.resolve(Date.now()),
    (now) => now > time.getTime(),
  );
};

interface Stored {
  readonly state: string;
  readonly published: number;
  readonly releases: number;
}

/** What the database holds of a release: its state, its public versions, and how often it was released. */
const look = (documentId: string): Promise<Stored> =>
  withClient(database.connection, async (client) => {
    const rows = await client.query<{ state: string; published_at: Date | null }>(
      'select state, published_at from press_releases where document_id = $1',
      [documentId],
    );
    const releases = await client.query(
      `select 1 from document_history where document_id = $1 and kind = 'transition' and action = 'release'`,
      [documentId],
    );
    return {
      state: [...new Set(rows.rows.map(({ state }) => state))].join(' and '),
      published: rows.rows.filter(({ published_at: at }) => at !== null).length,
      releases: releases.rowCount ?? 0,
    };
  });

/** When the jobs of a release are due. */
const runTimesOf = (documentId: string): Promise<string[]> =>
  withClient(database.connection, async (client) => {
    const { rows } = await client.query<{ run_at: Date }>(
      'select run_at from graphile_worker.jobs where key like $1',
      [`%${documentId}%`],
    );
    return rows.map(({ run_at: time }) => time.toISOString());
  });

const untilReleased = (documentId: string) =>
  until(
    () => look(documentId),
    ({ state }) => state === 'released',
  );

const ONCE: Stored = { state: 'released', published: 1, releases: 1 };

describe('two instances at the same due time', () => {
  let first: Instance;
  let second: Instance;

  beforeAll(async () => {
    // On machines whose clocks stand a day and a daylight saving apart: times are moments, not what a clock shows.
    first = await start({ TZ: 'America/St_Johns' });
    second = await start({ TZ: 'Pacific/Kiritimati' });
  });

  it('release each release once, whatever the zones of their machines', async () => {
    const documentIds = await makeDrafts(first, 6);
    const due = inSeconds(4);
    await Promise.all(documentIds.map((documentId) => schedule(first, documentId, due)));
    for (const documentId of documentIds) await untilReleased(documentId);
    for (const documentId of documentIds) expect(await look(documentId)).toEqual(ONCE);
  });

  it('take no save over the other’s', async () => {
    const documentId = await makeDraft(first);
    const read = await first.get(`/api/press-releases/${documentId}?status=draft`).expect(200);
    const { etag = '' } = read.headers as Record<string, string>;
    const path = `/api/press-releases/${documentId}`;
    const answers = await Promise.all(
      [first, second].map((instance) =>
        instance.put(path, { data: { summary: instance.url } }).set('If-Match', etag),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe('a crash', () => {
  it('during releases leaves none half done and none undone', async () => {
    const first = await alone();
    const documentIds = await makeDrafts(first, 8);
    const due = inSeconds(12); // longer than scheduling them takes on a busy machine
    for (const documentId of documentIds) await schedule(first, documentId, due);
    await until(
      async () => (await Promise.all(documentIds.map(look))).filter(({ published }) => published > 0).length,
      (released) => released > 0,
    );
    await first.kill();
    for (const stored of await Promise.all(documentIds.map(look))) {
      expect([ONCE, { state: 'scheduled', published: 0, releases: 0 }]).toContainEqual(stored);
    }
    await start();
    for (const documentId of documentIds) await untilReleased(documentId);
    for (const documentId of documentIds) expect(await look(documentId)).toEqual(ONCE);
  });

  it('during corrections leaves each as it was or as it should be', async () => {
    const first = await alone();
    const documentIds = await makeDrafts(first, 6);
    for (const documentId of documentIds) {
      await act(first, documentId, 'release').expect(200);
      await first.put(`/api/press-releases/${documentId}`, { data: { summary: 'Corrected.' } }).expect(200);
    }
    const body = { kind: 'correction', locales: ['en'], notes: { en: 'It was wrong.' } };
    const underWay = documentIds.map((documentId) =>
      act(first, documentId, 'correct', body).then(
        ({ status }) => status,
        () => 'cut off',
      ),
    );
    await Promise.race(underWay);
    await first.kill();
    const answers = await Promise.all(underWay);
    const second = await start();
    for (const [index, documentId] of documentIds.entries()) {
      const path = `/api/press-releases/${documentId}?populate=corrections`;
      const { summary, state, corrections } = documentOf(await second.get(path).expect(200)) as unknown as {
        summary: string;
        state: string;
        corrections: { note: string }[];
      };
      const isCorrected = state === 'corrected';
      if (answers[index] === 200) expect(isCorrected).toBe(true);
      expect(summary).toBe(isCorrected ? 'Corrected.' : 'A sentence.');
      expect(corrections.map(({ note }) => note)).toEqual(isCorrected ? ['It was wrong.'] : []);
    }
  });
});

describe('what was to happen while nothing ran', () => {
  let sink: MailSink;
  let after: Instance;
  let repeated: string;
  let late: string;

  beforeAll(async () => {
    const before = await alone();
    repeated = await makeDraft(before);
    const ambiguous = { releaseAt: '2040-11-04T01:30', timeZone: 'America/New_York' };
    await act(before, repeated, 'schedule', ambiguous).expect(200);
    late = await makeDraft(before);
    const reviewed = await makeDraft(before);
    const due = inSeconds(3);
    await schedule(before, late, due);
    await act(before, reviewed, 'request-review').expect(200); // nobody takes mail yet
    await before.kill();
    await untilDue(due);
    sink = await startMailSink(mailPort);
    after = await start({ TZ: 'America/New_York' });
  });

  afterAll(() => sink.close());

  it('is a release that is late, not lost', async () => {
    await untilReleased(late);
  });

  it('is an e-mail that is delayed between a change and what follows it, not lost', async () => {
    const [message] = await until(
      () => Promise.resolve(sink.messages()),
      (messages) => messages.length > 0,
    );
    expect(message).toContain('asks for a review');
  });

  it('stays for later where it is: at a time in an hour that the clock repeats, the first of the two', async () => {
    const read = await after.get(`/api/press-releases/${repeated}?status=draft`).expect(200);
    expect(documentOf(read).releaseAt).toBe('2040-11-04T05:30:00.000Z');
    expect(await runTimesOf(repeated)).toEqual(['2040-11-04T05:30:00.000Z']);
  });
});

describe('a database that goes away', () => {
  it('in the midst of releases leaves none half done and none undone', async () => {
    const instance = await alone();
    const documentIds = await makeDrafts(instance, 8);
    const due = inSeconds(8);
    for (const documentId of documentIds) await schedule(instance, documentId, due);
    await until(
      async () => (await Promise.all(documentIds.map(look))).filter(({ published }) => published > 0).length,
      (released) => released > 0,
    );
    await database.stop();
    await database.startAgain();
    for (const stored of await Promise.all(documentIds.map(look))) {
      expect([ONCE, { state: 'scheduled', published: 0, releases: 0 }]).toContainEqual(stored);
    }
    for (const documentId of documentIds) await untilReleased(documentId);
    for (const documentId of documentIds) expect(await look(documentId)).toEqual(ONCE);
    expect(instance.isRunning()).toBe(true);
  });
});

describe('a database that goes away over the due time', () => {
  it('makes a release late, and the program lives on', async () => {
    const instance = await alone();
    const documentId = await makeDraft(instance);
    const due = inSeconds(2);
    await schedule(instance, documentId, due);
    await database.stop();
    await untilDue(due);
    await database.startAgain();
    await untilReleased(documentId);
    expect(instance.isRunning()).toBe(true);
    await instance.get(`/api/press-releases/${documentId}`).expect(200);
    expect(await look(documentId)).toEqual(ONCE);
  });
});

describe('after all of it', () => {
  it('the newsroom agrees with itself, and with what it answers', async () => {
    const instance = await alone();
    expect(await findDisagreements(instance.environment)).toEqual([]);
  });
});
