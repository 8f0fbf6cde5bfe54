import type { Client } from 'pg';
import { anonymous } from '../../../support/api';
import { askFor, contentAt } from '../../../support/content';
import { openDatabase } from '../../../support/database';
import { logStatements, statementsDuring } from '../../../support/count-statements';
import { makeReleased } from '../../../support/editorial';
import { makePage, makeTopic } from '../../../support/factories';
import { rootOf } from '../../../support/read-xml';
import { startTestNewsroom, type TestNewsroom } from '../../../support/test-newsroom';

const START = 240_000; // milliseconds; the newsroom of these tests is their own, so that nobody else asks it anything

let newsroom: TestNewsroom;
let database: Client;

beforeAll(async () => {
  newsroom = await startTestNewsroom({ settings: { CACHE_SIZE_MB: '0' } }); // every read is a first one
  process.env.NEWSROOM_URL = newsroom.url;
  process.env.NEWSROOM_DATABASE = JSON.stringify(newsroom.database);
  database = await openDatabase();
  await logStatements(database);
}, START);

afterAll(async () => {
  await database.end();
  await newsroom.stop();
}, START);

/** The fewest of three: a job of an earlier test may come between. */
const count = async (run: () => Promise<unknown>): Promise<number> => {
  const counts: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) counts.push((await statementsDuring(database, run)).length);
  return Math.min(...counts);
};

describe('what a read costs', () => {
  it('is two statements for a page, at the top or at the end of a deep tree, with few sections or many', async () => {
    const top = await makePage();
    let bottom = top;
    for (let depth = 0; depth < 6; depth += 1) bottom = await makePage({ parent: bottom.documentId });
    const sections = Array.from({ length: 6 }, () => ({ __component: 'sections.latest-releases', count: 5 }));
    const full = await makePage({ parent: bottom.documentId, sections });
    await contentAt(String(full.path));
    expect(await count(() => askFor(String(top.path)).expect(200))).toBe(2);
    expect(await count(() => askFor(String(full.path)).expect(200))).toBe(2);
  });

  it('is two statements for a release, however much belongs to it', async () => {
    const topics = [(await makeTopic()).documentId, (await makeTopic()).documentId];
    const release = await makeReleased({ topics });
    await makeReleased();
    expect(await count(() => askFor(`/news/${String(release.slug)}`).expect(200))).toBe(2);
  });

  it('is one statement for what is not there', async () => {
    expect(await count(() => askFor('/nothing', { locale: 'fr', fallback: 'en' }).expect(404))).toBe(1);
  });

  it('is one statement for a menu', async () => {
    const read = () => anonymous().get('/api/navigation?locale=fr&fallback=en').expect(200);
    expect(await count(read)).toBe(1);
  });

  it('is two statements for a sitemap, one for that of news', async () => {
    expect(await count(() => anonymous().get('/api/sitemap.xml').expect(200))).toBe(2);
    expect(await count(() => anonymous().get('/api/news-sitemap.xml').expect(200))).toBe(1);
  });

  it('is none for parameters that are wrong', async () => {
    expect(await count(() => anonymous().get('/api/content').expect(400))).toBe(0);
  });
});

describe('a sitemap of more than 10,000 addresses', () => {
  it('is a list of parts that hold all of them', async () => {
    await database.query(`insert into press_releases (document_id, locale, title, slug, released_at, published_at)
      select 'many-' || n, 'en', 'Title', 'many-' || n, now(), now() from generate_series(1, 10001) n`);
    await database.query(`insert into public_paths (path, locale, uid, document_id, is_current)
      select '/news/many-' || n, 'en', 'api::press-release.press-release', 'many-' || n, true
      from generate_series(1, 10001) n`);
    const index = await anonymous().get('/api/sitemap.xml').expect(200);
    expect(rootOf(index.text)).toBe('sitemapindex');
    const parts = [...index.text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url));
    expect(parts.map(({ search }) => search)).toEqual(['?part=1', '?part=2']);
    const found = new Set<string>();
    for (const { pathname, search } of parts) {
      const { text } = await anonymous().get(`${pathname}${search}`).expect(200);
      expect(rootOf(text)).toBe('urlset');
      const addresses = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url);
      expect(addresses.length).toBeLessThanOrEqual(10_000);
      for (const address of addresses) found.add(address);
    }
    expect([...found].filter((address) => address.includes('/many-'))).toHaveLength(10_001);
    await anonymous().get('/api/sitemap.xml?part=3').expect(404);
  });

  it('is one list of the newest 1,000 for news, as Google takes no more', async () => {
    const { text } = await anonymous().get('/api/news-sitemap.xml').expect(200);
    expect([...text.matchAll(/<news:news>/g)]).toHaveLength(1000);
  });
});

describe('indexes of our own', () => {
  it('answer what a component is a part of', async () => {
    await database.query('set enable_seqscan = off'); // there are too few for PostgreSQL to bother
    const { rows } = await database.query<{ 'QUERY PLAN': string }>(
      'explain select from press_releases_cmps where cmp_id = 7',
    );
    await database.query('reset enable_seqscan');
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('newsroom_parts_of_releases');
  });

  it.each([
    [
      'what the desk has before it',
      `(state in ($1, $2) or desk_note is not null)`,
      ['inReview', 'scheduled'],
      'newsroom_releases_desk',
    ],
    ['what is scheduled', 'state = $1', ['scheduled'], 'newsroom_releases_desk'],
    ['what is under embargo', 'embargoed_until > $1', [new Date()], 'newsroom_releases_embargo'],
    ['what goes out in a month', 'release_at between $1 and $1', [new Date()], 'newsroom_releases_out'],
  ])('answer %s', async (_what, condition, values, index) => {
    await database.query('analyze press_releases');
    const { rows } = await database.query<{ 'QUERY PLAN': string }>(
      `explain select * from press_releases where published_at is null and ${condition}`,
      values,
    );
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain(index);
  });

  it('answer the look-ups of addresses', async () => {
    await database.query('analyze press_releases, public_paths');
    const { rows } = await database.query<{ 'QUERY PLAN': string }>(
      "explain select from public_paths where path = '/news/many-7' and locale = 'en'",
    );
    expect(rows[0]?.['QUERY PLAN']).toContain('public_paths_pkey');
    const newest = await database.query<{ 'QUERY PLAN': string }>(
      `explain select from press_releases where published_at is not null and locale = 'en'
       order by released_at desc, document_id desc limit 3`,
    );
    expect(newest.rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('newsroom_releases_newest');
  });
});
