import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import type { StoredDocument } from '../support/api';
import { paragraph } from '../support/api';
import { findDisagreements } from '../support/check';
import { startInstance, type Instance } from '../support/instances';
import { withClient } from '../support/job-sql';
import { startReceiver, type Receiver } from '../support/receiver';
import { runCli } from '../support/run-cli';
import { signIn } from '../support/shared-newsroom';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { until } from '../support/until';
import { upload } from '../support/upload';
import type { WebhookBody } from '../support/webhooks';

jest.setTimeout(600_000); // milliseconds, for a busy machine

const HOUR = 3_600_000; // milliseconds

/** What staff and readers would miss; all that a start may change beside is left out. */
const KEPT = [
  ...['press_releases', 'contacts', 'press_releases_contacts_lnk', 'files', 'files_related_mph'],
  ...[
    'admin_users',
    'strapi_api_tokens',
    'document_history',
    'public_changes',
    'feed_entries',
    'public_paths',
  ],
];

const folder = mkdtempSync(join(tmpdir(), 'backup-'));
const archive = join(folder, 'newsroom.zip');
let database: TestDatabase;
let newsroom: Instance;
let restored: Instance;
const started: Instance[] = [];
/** Of the newsroom that the backup is put into: another schema of the same database. */
let empty: Record<string, string>;
let released: string;
let due: string;
let picture: string;
/** Of the tables as the backup has them. */
let kept: object[];
let partner: Receiver;

const documentOf = (response: { body: unknown }) => (response.body as { data: StoredDocument }).data;

const makeRelease = async (title: string, contact: string): Promise<string> => {
  const data = {
    title,
    summary: 'A sentence.',
    body: paragraph('The story.'),
    datelineCity: 'Accra',
    contacts: [contact],
  };
  return documentOf(await newsroom.post('/api/press-releases', { data }).expect(201)).documentId;
};

const act = (documentId: string, action: string, body: object = {}) =>
  newsroom.post(`/api/press-releases/${documentId}/actions/${action}`, body).expect(200);

/** The numbers under which the partner was told of a release, in their order. */
const idsOf = (documentId: string): string[] =>
  partner.received
    .filter(({ body }) => (JSON.parse(body) as WebhookBody).data.documentId === documentId)
    .map(({ headers }) => String(headers['webhook-id']));

const query = async <Row extends object>(statement: string): Promise<Row[]> =>
  withClient(database.connection, async (client) => (await client.query<Row>(statement)).rows);

const sums = async (schema: string): Promise<object[]> => {
  const of = (table: string): string =>
    `select '${table}' as table, count(*)::int as rows, md5(string_agg(one::text, ' ' order by one::text)) as sum
     from ${schema}.${table} as one`;
  return query(KEPT.map(of).join(' union all '));
};

beforeAll(async () => {
  database = await startTestDatabase();
  newsroom = await startInstance(database);
  started.push(newsroom);
  const desk = { name: 'Press desk', email: 'press@example.org' };
  const contact = documentOf(
    await newsroom.post('/api/contacts?status=published', { data: desk }).expect(201),
  );
  partner = await startReceiver();
  await request(newsroom.url)
    .post('/content-manager/collection-types/api::partner-webhook.partner-webhook')
    .set('Authorization', `Bearer ${await signIn(newsroom.url)}`)
    .send({ name: 'Agency', url: `${partner.url}/hook` })
    .expect(201);
  released = await makeRelease('Water reaches the valley', contact.documentId);
  await act(released, 'release');
  await until(
    () => Promise.resolve(idsOf(released)),
    (ids) => ids.length === 1,
  );
  due = await makeRelease('A bridge opens', contact.documentId);
  await act(due, 'schedule', { releaseAt: new Date(Date.now() + HOUR).toISOString() });
  picture = (await upload({ name: 'bridge.png' }, { url: newsroom.url, token: await signIn(newsroom.url) }))
    .url;
  await withClient(database.connection, async (client) => {
    await client.query('create schema again');
    await client.query(`alter table contacts add column left_by_a_version_before varchar(20)`);
    await client.query(`update contacts set left_by_a_version_before = 'kept'`);
    await client.query('create table of_a_version_before (id integer, word text)');
    await client.query(`insert into of_a_version_before values (1, 'kept as well')`);
  });
  const data = join(folder, 'data');
  mkdirSync(join(data, 'public', 'uploads'), { recursive: true });
  empty = {
    ...newsroom.environment,
    DATABASE_SCHEMA: 'again',
    DATELINE_DATA: data,
    PUBLIC_DIR: join(data, 'public'),
  };
});

afterAll(async () => {
  for (const instance of started) if (instance.isRunning()) await instance.stop();
  await database.remove();
  await partner.close();
  rmSync(folder, { recursive: true, force: true });
});

it('is taken beside a newsroom that works, for the eyes of who runs it', async () => {
  const { code, output } = await runCli('backup', [archive], newsroom.environment);
  expect(output).toContain('Keep .env with it');
  expect(code).toBe(0);
  expect(statSync(archive).mode & 0o777).toBe(0o600);
  kept = await sums('public');
  const again = await runCli('backup', [archive], newsroom.environment);
  expect(again).toMatchObject({
    code: 1,
    output: `${archive} is there already. Name another file, or remove it.\n`,
  });
});

it('is refused when a byte of it was lost', async () => {
  const damaged = join(folder, 'damaged.zip');
  const bytes = readFileSync(archive);
  const middle = Math.floor(bytes.length / 2);
  bytes.fill(0xff, middle, middle + 8);
  writeFileSync(damaged, bytes);
  const { code, output } = await runCli('restore', [damaged], empty);
  expect(output).toContain(`${damaged} is damaged`);
  expect(output).not.toMatch(/\n\s+at /); // no stack
  expect(code).toBe(1);
  writeFileSync(damaged, bytes.subarray(0, middle));
  expect(await runCli('restore', [damaged], empty)).toMatchObject({ code: 1 });
});

it('does not take the place of content', async () => {
  const { code, output } = await runCli('restore', [archive], newsroom.environment);
  expect(output).toContain('This newsroom has content');
  expect(code).toBe(1);
});

it('comes back whole, with what older versions have left', async () => {
  const early = await runCli('restore', [archive], empty);
  expect(early.output).toContain('A newsroom runs on this database. Stop all its instances, then restore.');
  await act(due, 'release');
  await until(
    () => Promise.resolve(idsOf(due)),
    (ids) => ids.length === 1,
  );
  await newsroom.stop();
  const { code, output } = await runCli('restore', [archive], empty);
  expect(output).toContain('The newsroom is as it was at');
  expect(code).toBe(0);
  expect(await sums('again')).toEqual(kept);
  expect(await query('select word from again.of_a_version_before')).toEqual([{ word: 'kept as well' }]);
  expect(
    readFileSync(join(empty.PUBLIC_DIR ?? '', picture))
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

it('holds what came due meanwhile until a person has looked', async () => {
  await query(
    `update again.press_releases set release_at = now() - interval '1 minute' where state = 'scheduled'`,
  );
  restored = await startInstance(database, { DATABASE_SCHEMA: 'again', PUBLIC_DIR: empty.PUBLIC_DIR ?? '' });
  started.push(restored);
  expect(restored.output()).toContain('1 scheduled press release(s) came due since and wait for a publisher');
  const rows = await query<{ state: string; note: string }>(
    `select state, desk_note as note from again.press_releases where document_id = '${due}' and published_at is null`,
  );
  expect(rows).toMatchObject([
    { state: 'inReview', note: expect.stringContaining('a backup was put back') as string },
  ]);
  await request(restored.url).get(`/api/press-releases/${due}`).expect(404);
  await request(restored.url).get(`/api/press-releases/${released}`).expect(200);
  await request(restored.url).get(picture).expect(200);
});

it('agrees with itself', async () => {
  expect(await findDisagreements(restored.environment)).toEqual([]);
});

it('tells partners of what is done again under the number that they know', async () => {
  const [known] = idsOf(due);
  await restored.post(`/api/press-releases/${due}/actions/release`, {}).expect(200);
  await until(
    () => Promise.resolve(idsOf(due)),
    (ids) => ids.length === 2,
  );
  expect(idsOf(due)).toEqual([known, known]);
  expect(new Set([...idsOf(due), ...idsOf(released)]).size).toBe(2);
});

it('goes on: numbers are not given twice, and the next start holds nothing', async () => {
  const data = { title: 'The next one', summary: 'A sentence.', body: paragraph('It goes on.') };
  await restored.post('/api/press-releases', { data }).expect(201);
  expect(await query('select from again.restored_backups where started_at is null')).toEqual([]);
});
