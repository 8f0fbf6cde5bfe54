import type { StoredDocument } from '../support/api';
import { paragraph } from '../support/api';
import { startInstance, type Instance } from '../support/instances';
import { withClient } from '../support/job-sql';
import { startTestDatabase, type TestDatabase } from '../support/test-database';

jest.setTimeout(600_000); // milliseconds, for a busy machine

let database: TestDatabase;
let newsroom: Instance;

const INDEXES = ['releases_slug', 'topics_slug', 'pages_slug', 'redirects_from'];

const publish = async (type: string, data: object): Promise<string> => {
  const made = await newsroom.post(`/api/${type}?status=published`, { data }).expect(201);
  return (made.body as { data: StoredDocument }).data.documentId;
};

const read = async (path: string): Promise<StoredDocument> =>
  ((await newsroom.get(path).expect(200)).body as { data: StoredDocument }).data;

const query = (statement: string, values: unknown[] = []) =>
  withClient(database.connection, (client) => client.query(statement, values));

const rename = (table: string, column: string, documentId: string, value: string) =>
  query(`update ${table} set "${column}" = $1 where document_id = $2`, [value, documentId]);

const ids: Record<string, [string, string]> = {};

/** Twins as the version before could leave them, and none of the indexes that it did not have. */
beforeAll(async () => {
  database = await startTestDatabase();
  newsroom = await startInstance(database);
  const contacts = [await publish('contacts', { name: 'Press desk', email: 'press@example.org' })];
  const release = (title: string) =>
    publish('press-releases', { title, summary: 's', body: paragraph('b'), datelineCity: 'Accra', contacts });
  const top = await publish('pages', { title: 'Top' });
  ids.releases = [await release('Talks'), await release('Other')];
  ids.topics = [await publish('topics', { name: 'Trade' }), await publish('topics', { name: 'Other' })];
  ids.pages = [
    await publish('pages', { title: 'Team' }),
    await publish('pages', { title: 'Other', parent: top }),
  ];
  await publish('pages', { title: 'Below', parent: ids.pages[1] });
  ids.redirects = [
    await publish('redirects', { from: '/a', to: '/x' }),
    await publish('redirects', { from: '/b', to: '/y' }),
  ];
  await newsroom.stop();
  for (const index of INDEXES) await query(`drop index newsroom_${index}_unique`);
  await rename('press_releases', 'slug', ids.releases[1], 'talks');
  await query(`delete from public_paths where document_id = $1`, [ids.releases[1]]);
  await rename('topics', 'slug', ids.topics[1], 'trade');
  await rename('pages', 'slug', ids.pages[1], 'team');
  await rename('redirects', 'from', ids.redirects[1], '/a');
  newsroom = await startInstance(database);
});

afterAll(async () => {
  await newsroom.stop();
  await database.remove();
});

const pair = (type: string): [string, string] => ids[type] ?? ['', ''];

describe('a database in which two public documents have one slug', () => {
  it('starts, and the one without an address gets the next free one', async () => {
    const [first, second] = pair('releases');
    expect((await read(`/api/press-releases/${first}`)).slug).toBe('talks');
    expect((await read(`/api/press-releases/${second}`)).slug).toBe('talks-2');
    expect((await read(`/api/press-releases/${second}?status=draft`)).slug).toBe('talks-2');
    expect((await read('/api/content?path=/news/talks&locale=en')).documentId).toBe(first);
    expect((await read('/api/content?path=/news/talks-2&locale=en')).documentId).toBe(second);
  });

  it('is mended for topics', async () => {
    const [first, second] = pair('topics');
    expect((await read(`/api/topics/${first}`)).slug).toBe('trade');
    expect((await read(`/api/topics/${second}`)).slug).toBe('trade-2');
  });

  it('is mended for pages, with what stands below them', async () => {
    const [first, second] = pair('pages');
    expect((await read(`/api/pages/${first}`)).path).toBe('/team');
    expect((await read(`/api/pages/${second}`)).path).toBe('/top/team-2');
    expect((await read('/api/content?path=/top/team-2/below&locale=en')).path).toBe('/top/team-2/below');
  });

  it('tells in its log what it did, and what staff should do', () => {
    expect(newsroom.output()).toContain(
      'The slug in "en" is "talks-2": another public document had "talks" too.',
    );
    expect(newsroom.output()).toContain(`by "from": ${pair('redirects').join(', ')}.`);
  });

  it('holds from then on what was mended, and waits with the rest', async () => {
    const { rows } = await query("select indexname from pg_indexes where indexname like 'newsroom_%_unique'");
    const names = (rows as { indexname: string }[]).map(({ indexname }) => indexname);
    expect(names.sort()).toEqual([
      'newsroom_countries_code_unique',
      'newsroom_pages_home_unique',
      'newsroom_pages_slug_unique',
      'newsroom_releases_slug_unique',
      'newsroom_topics_slug_unique',
    ]);
  });
});
