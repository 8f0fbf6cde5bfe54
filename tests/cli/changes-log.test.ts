import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { paragraph, unique, type StoredDocument } from '../support/api';
import { changesAt, followChanges, replay, type Change } from '../support/changes';
import { startInstance, type Instance } from '../support/instances';
import { withClient } from '../support/job-sql';
import { startTestDatabase, type TestDatabase } from '../support/test-database';

jest.setTimeout(180_000);

let database: TestDatabase;
let first: Instance;
let second: Instance;
let contact = '';

const documentOf = (response: { body: unknown }) => (response.body as { data: StoredDocument }).data;

beforeAll(async () => {
  database = await startTestDatabase();
  first = await startInstance(database);
  second = await startInstance(database);
  const desk = { name: 'Press desk', email: 'press@example.org' };
  contact = documentOf(
    await first.post('/api/contacts?status=published', { data: desk }).expect(201),
  ).documentId;
});

afterAll(async () => {
  await first.kill();
  await second.kill();
  await database.remove();
});

const act = (instance: Instance, documentId: string, action: string, body: object = {}) =>
  instance.post(`/api/press-releases/${documentId}/actions/${action}`, body).expect(200);

/** The life of one release: out, changed with a new address, withdrawn or not. */
const live = async (instance: Instance, index: number): Promise<void> => {
  const data = {
    title: unique('Release'),
    summary: 'A sentence.',
    body: paragraph('The story.'),
    datelineCity: 'Accra',
    contacts: [contact],
  };
  const { documentId } = documentOf(await instance.post('/api/press-releases', { data }).expect(201));
  await act(instance, documentId, 'release');
  await instance.put(`/api/press-releases/${documentId}`, { data: { slug: unique('moved') } }).expect(200);
  await act(instance, documentId, 'correct', { kind: 'minor', locales: ['en'] });
  if (index % 3 === 0) await act(instance, documentId, 'withdraw', { reason: 'Wrong.' });
};

const PAUSE = 10; // milliseconds, when nothing is new: readers that never rest take the processor from the writers

/** Reads from both instances in turn, a few entries at a time, until told to stop and nothing is left. */
const follow = async (isOver: () => boolean): Promise<Change[]> => {
  const read: Change[] = [];
  let since: string | undefined;
  for (let turn = 0; ; turn += 1) {
    const wasOver = isOver();
    const { get } = turn % 2 === 0 ? first : second;
    const { data, meta } = await changesAt(get, since, 3);
    read.push(...data);
    since = meta.next;
    if (data.length > 0) continue;
    if (wasOver) return read;
    await wait(PAUSE);
  }
};

const query = async <Row extends pg.QueryResultRow>(statement: string): Promise<Row[]> =>
  withClient(database.connection, async (client) => (await client.query<Row>(statement)).rows);

const keyOf = ({ kind, documentId, locale, slug, at }: Change): string =>
  [kind, documentId, locale, slug, at].join(' ');

describe('while two instances write', () => {
  it('readers that follow cursors get every change once, in one order, and know what is public', async () => {
    let isOver = false;
    const readers = [follow(() => isOver), follow(() => isOver)];
    const write = async (instance: Instance, from: number): Promise<void> => {
      for (let index = from; index < from + 6; index += 1) await live(instance, index);
    };
    await Promise.all([write(first, 0), write(first, 6), write(second, 12), write(second, 18)]);
    isOver = true;
    const [one = [], other = []] = await Promise.all(readers);

    const [logged] = await query<{ count: string }>('select count(*) from public_changes');
    expect(one).toHaveLength(Number(logged?.count));
    expect(new Set(one.map(keyOf)).size).toBe(one.length);
    expect(other.map(keyOf)).toEqual(one.map(keyOf));
    expect((await followChanges(first.get)).changes.map(keyOf)).toEqual(one.map(keyOf));

    const published = await query<{ document_id: string; locale: string; slug: string }>(
      'select document_id, locale, slug from press_releases where published_at is not null',
    );
    expect(published).toHaveLength(16);
    expect([...replay(one)].sort()).toEqual(
      published.map((row) => [`${row.document_id} ${row.locale}`, row.slug]).sort(),
    );
  });

  it('a change whose transaction took longer than later ones is not skipped', async () => {
    const { next } = await followChanges(first.get);
    await withClient(database.connection, async (slow) => {
      await slow.query('begin');
      await slow.query(
        `insert into public_changes (uid, document_id, locale, kind, slug)
         values ('api::press-release.press-release', 'slow', 'en', 'released', 'slow')`,
      );
      await live(second, 1);
      const before = await followChanges(first.get, next);
      expect(before.changes.map(({ kind }) => kind)).toEqual(['released', 'redirected', 'edited']);
      await slow.query('commit');
      const after = await followChanges(second.get, before.next);
      expect(after.changes.map(({ documentId }) => documentId)).toEqual(['slow']);
    });
  });
});
