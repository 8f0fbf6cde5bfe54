import type { Home, RemovalPlan } from '../../../../src/desk/contract/home';
import type { Client } from 'pg';
import { anonymous, documentOf, paragraph, unique } from '../../../support/api';
import { logStatements, statementsDuring } from '../../../support/count-statements';
import { openDatabase } from '../../../support/database';
import { signIn } from '../../../support/shared-newsroom';
import { administrator, employ } from '../../../support/staff';
import { startTestNewsroom, type TestNewsroom } from '../../../support/test-newsroom';

const START = 240_000; // milliseconds: a newsroom with the demonstration content
const MANAGER = '/content-manager/collection-types';

/** Of the home page, Strapi's own for the session and the rights included; a section has one or two. */
const STATEMENTS_AT_MOST = 24;

let newsroom: TestNewsroom;
let database: Client;

beforeAll(async () => {
  newsroom = await startTestNewsroom({ settings: { DATELINE_SEED_WHEN_EMPTY: '1' } });
  process.env.NEWSROOM_URL = newsroom.url;
  process.env.NEWSROOM_DATABASE = JSON.stringify(newsroom.database);
  database = await openDatabase();
  process.env.NEWSROOM_ADMIN_TOKEN = await signIn(newsroom.url);
}, START);

afterAll(async () => {
  await database.end();
  await newsroom.stop();
}, START);

const firstMinutes = async () =>
  ((await administrator().get('/newsroom/overview').expect(200)).body as { data: Home }).data.firstMinutes;

const find = async (type: string, query = ''): Promise<{ documentId: string }> => {
  const answer = await anonymous().get(`/api/${type}?${query}`).expect(200);
  const [first] = (answer.body as { data: { documentId: string }[] }).data;
  if (first === undefined) throw new Error(`There is nothing of ${type}.`);
  return first;
};

it('says that there are examples, and which steps are left', async () => {
  expect(await firstMinutes()).toEqual({
    examples: 4,
    mayRemove: true,
    steps: ['site', 'contact', 'colleagues', 'written', 'released'].map((step) => ({ step, isDone: false })),
  });
});

it.each(['Publisher', 'Translator: français (fr)', 'Editor of pages'])(
  'has few statements for the home page, however many releases there are: %s',
  async (role) => {
    const somebody = await employ('Somebody', role);
    await somebody.get('/newsroom/overview').expect(200);
    await logStatements(database);
    const turns: string[][] = []; // the newsroom's own tasks may fall into one of them, not into each
    for (let turn = 0; turn < 5; turn += 1) {
      const run = () => somebody.get('/newsroom/overview').expect(200);
      turns.push(await statementsDuring(database, run));
    }
    const [fewest = []] = turns.sort((one, other) => one.length - other.length);
    expect(fewest.length).toBeGreaterThan(5);
    expect(fewest.length > STATEMENTS_AT_MOST ? fewest : []).toEqual([]);
  },
);

it('removes the examples, and leaves what somebody changed and what the office refers to', async () => {
  const admin = administrator();
  const RELEASE = `${MANAGER}/api::press-release.press-release`;
  const gone = await find('press-releases', 'sort=releasedAt:asc');
  const changed = await find('press-releases', 'sort=releasedAt:desc');
  await admin.put(`${RELEASE}/${changed.documentId}?locale=en`, { summary: 'Of the office.' }).expect(200);
  const noted = await find('press-releases', 'sort=releasedAt:asc&pagination[start]=1');
  const question = { text: 'Is this one ours?', audience: 'publishers' };
  await admin.post(`/newsroom/press-releases/${noted.documentId}/notes`, question).expect(200);
  const translator = await employ('Tarek', 'Translator: français (fr)');
  const home = (await translator.get('/newsroom/overview').expect(200)).body as { data: Home };
  expect(home.data.toTranslate).toMatchObject({
    total: 1,
    lines: [{ documentId: changed.documentId, locale: 'fr', state: 'outdated' }],
  });
  const topic = await find('topics');
  const own = await admin
    .post(`${RELEASE}?locale=en`, {
      title: unique('Ours'),
      body: paragraph('Ours.'),
      topics: { connect: [{ documentId: topic.documentId, locale: 'en' }], disconnect: [] },
    })
    .expect(201);
  const { slug } = (
    (await anonymous().get(`/api/press-releases/${gone.documentId}`).expect(200)).body as {
      data: { slug: string };
    }
  ).data;

  const plan = ((await admin.get('/newsroom/demonstration').expect(200)).body as { data: RemovalPlan }).data;
  const stays = new Map(plan.stays.map(({ documentId, why }) => [documentId, why]));
  expect([stays.get(changed.documentId), stays.get(topic.documentId)]).toEqual(['changed', 'used']);
  expect(stays.get(noted.documentId)).toBe('changed');
  expect(plan.goes.map(({ documentId }) => documentId)).toContain(gone.documentId);

  const removed = (await admin.post('/newsroom/demonstration/remove').expect(200)).body as { data: object };
  expect(removed.data).toEqual(plan);
  await anonymous().get(`/api/press-releases/${gone.documentId}`).expect(404);
  await anonymous().get(`/api/content?path=/news/${slug}`).expect(404); // no notice: 410 would be one
  await anonymous().get(`/api/press-releases/${changed.documentId}`).expect(200);
  await anonymous().get(`/api/topics/${topic.documentId}`).expect(200);
  await admin.get(`${RELEASE}/${documentOf(own).documentId}?locale=en`).expect(200);
  const feed = await anonymous().get('/api/feeds/press.atom').expect(200);
  expect(feed.text).not.toContain(slug);
  const after = await firstMinutes();
  expect(after).toMatchObject({ examples: 0, mayRemove: false }); // what stays is the office's own
  expect(after?.steps).toContainEqual({ step: 'written', isDone: true });
}, 60_000);

it('has nothing left to remove, a second time', async () => {
  const again = await administrator().post('/newsroom/demonstration/remove').expect(200);
  expect((again.body as { data: RemovalPlan }).data).toEqual({ goes: [], stays: [] });
});

it('puts the steps away for one person', async () => {
  await administrator().post('/newsroom/first-steps/dismiss').expect(200);
  expect(await firstMinutes()).toBeNull();
});
