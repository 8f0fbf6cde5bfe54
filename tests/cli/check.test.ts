import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredDocument } from '../support/api';
import { paragraph } from '../support/api';
import { COMPARISONS, runCheck, type Verdict } from '../support/check';
import { startInstance, type Instance } from '../support/instances';
import { withClient } from '../support/job-sql';
import { runCli } from '../support/run-cli';
import { signIn } from '../support/shared-newsroom';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { upload } from '../support/upload';

jest.setTimeout(600_000); // milliseconds, for a busy machine

const HOUR = 3_600_000; // milliseconds

let database: TestDatabase;
let newsroom: Instance;
let contact: string;
let topic: string;
let picture: string;
const releases: string[] = [];
let withdrawn: string;
let scheduled: string;

const documentOf = (response: { body: unknown }) => (response.body as { data: StoredDocument }).data;

const makeRelease = async (title: string): Promise<string> => {
  const data = {
    title,
    summary: 'A sentence.',
    body: paragraph('The story.'),
    datelineCity: 'Accra',
    contacts: [contact],
    topics: [topic],
  };
  return documentOf(await newsroom.post('/api/press-releases', { data }).expect(201)).documentId;
};

const act = (documentId: string, action: string, body: object = {}) =>
  newsroom.post(`/api/press-releases/${documentId}/actions/${action}`, body).expect(200);

/** One of the public ones, from 0. */
const release = (at: number): string => releases[at] ?? '';

const query = (statement: string): Promise<unknown> =>
  withClient(database.connection, (client) => client.query(statement));

beforeAll(async () => {
  database = await startTestDatabase();
  newsroom = await startInstance(database);
  const desk = { name: 'Press desk', email: 'press@example.org' };
  contact = documentOf(
    await newsroom.post('/api/contacts?status=published', { data: desk }).expect(201),
  ).documentId;
  topic = documentOf(
    await newsroom.post('/api/topics?status=published', { data: { name: 'Water' } }).expect(201),
  ).documentId;
  await newsroom
    .post('/api/pages?status=published', { data: { title: 'Who we are', menuTitle: 'About' } })
    .expect(201);
  for (const name of ['one', 'two', 'three', 'four', 'five', 'six']) {
    const documentId = await makeRelease(`Number ${name} – l’été`);
    await act(documentId, 'release');
    releases.push(documentId);
  }
  await newsroom.put(`/api/press-releases/${release(0)}`, { data: { summary: 'Corrected.' } }).expect(200);
  await act(release(0), 'correct', {
    kind: 'correction',
    locales: ['en'],
    notes: { en: 'It was wrong.' },
  });
  withdrawn = await makeRelease('It was never so');
  await act(withdrawn, 'release');
  await act(withdrawn, 'withdraw', { reason: 'It was wrong.' });
  scheduled = await makeRelease('A bridge opens');
  await act(scheduled, 'schedule', { releaseAt: new Date(Date.now() + HOUR).toISOString() });
  await makeRelease('A draft');
  picture = (await upload({ name: 'bridge.png' }, { url: newsroom.url, token: await signIn(newsroom.url) }))
    .url;
});

afterAll(async () => {
  await newsroom.kill();
  await database.remove();
});

describe('a newsroom that is well', () => {
  it('agrees with itself, beside one that runs', async () => {
    const { code, verdicts } = await runCheck(newsroom.environment);
    expect(verdicts.filter(({ differences }) => differences.length > 0)).toEqual([]);
    expect(verdicts.filter(({ notCompared }) => notCompared !== null)).toEqual([]);
    expect(verdicts.map(({ name }) => name)).toEqual(COMPARISONS);
    expect(code).toBe(0);
  });
});

describe('a newsroom that somebody wrote into', () => {
  let verdicts: readonly Verdict[];
  let code: number | null;

  beforeAll(async () => {
    await query(`
      set session_replication_role = replica;
      delete from topics where document_id = '${topic}' and published_at is null;
      update press_releases set state = 'draft' where document_id = '${release(0)}';
      update press_releases set title = 'In other words' where document_id = '${release(1)}' and published_at is not null;
      update feed_entries set topic_ids = '{}' where document_id = '${release(2)}';
      delete from public_changes where document_id = '${release(3)}';
      delete from public_paths where document_id = '${release(4)}';
      delete from search_documents where document_id = '${release(5)}';
      delete from public_notices where document_id = '${withdrawn}';
      update public_totals set total = total + 5 where source = 'contacts';
      select graphile_worker.remove_job('release:${scheduled}')`);
    rmSync(join(newsroom.environment.PUBLIC_DIR ?? '', picture));
    ({ verdicts, code } = await runCheck(newsroom.environment));
  });

  it.each<[string, () => string]>([
    ['rows', () => `topics ${topic} (en) has a public version and no draft.`],
    ['states', () => `Release ${release(0)} is public (en) in state "draft".`],
    ['history', () => `Release ${release(0)} is in state "draft", and its history ends with "corrected".`],
    ['history', () => `Release ${release(1)} (en) is public in other words than its history says.`],
    [
      'feed',
      () =>
        `The feed finds release ${release(2)} (en) under other countries, topics or donors than it names.`,
    ],
    ['changes', () => `The changes log does not know release ${release(3)} (en).`],
    ['notices', () => `Release ${withdrawn} (en) is withdrawn, and its address has no notice.`],
    [
      'paths',
      () => `/news/number-five-l-ete (en) is the path of ${release(4)}, and leads elsewhere or nowhere.`,
    ],
    ['totals', () => 'contacts (en): 6 public rows are counted, and 1 are there.'],
    ['search', () => `press-release ${release(5)} (en) is public, and search does not know it.`],
    ['search', () => `Search finds press-release ${release(1)} (en) under another title.`],
    ['files', () => `is not stored: ${picture.split('/').at(-1) ?? ''}.`],
    ['jobs', () => `Release ${scheduled} is scheduled, and no job releases it.`],
    [
      'http',
      () => `/api/contacts?pagination[pageSize]=1&locale=en answers 200 and tells of 6; 1 are public.`,
    ],
  ])('is told by %s', (name, sentence) => {
    const { differences = [] } = verdicts.find((verdict) => verdict.name === name) ?? {};
    expect(differences).toContainEqual(expect.stringContaining(sentence()));
  });

  it('ends the command with 1, and sentences that say what to do', async () => {
    expect(code).toBe(1);
    await newsroom.stop();
    const { output, code: alone } = await runCli('check', [], newsroom.environment);
    expect(alone).toBe(1);
    expect(output).toContain('What to do: Run npm run search:reindex');
    expect(output).toContain('http: not compared. No newsroom answers at http://127.0.0.1:');
    expect(output).toContain('11 of 11 comparisons disagree.');
  });

  it('is mended by none of it', async () => {
    const { rows } = await withClient(database.connection, (client) =>
      client.query(`select from graphile_worker.jobs where key = 'release:${scheduled}'`),
    );
    expect(rows).toEqual([]);
  });
});
