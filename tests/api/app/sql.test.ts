import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { anonymous, documentOf, unique, writer } from '../../support/api';
import { EARLY_READING, makeToken, type Token } from '../../support/api-token';
import { logStatements, statementsDuring } from '../../support/count-statements';
import { openDatabase } from '../../support/database';
import { act, inHours, makeReleased } from '../../support/editorial';
import { makeDraftRelease, makePage, makeTopic } from '../../support/factories';
import { signIn } from '../../support/shared-newsroom';
import { formatSql } from '../../support/sql/format-sql';
import { ROOT, startTestNewsroom, type TestNewsroom } from '../../support/test-newsroom';

const START = 240_000; // milliseconds; the newsroom of these tests is their own, so that nobody else asks it anything

const FOLDER = join(ROOT, 'docs/sql');

/** Requests by the name of the file that has their statements; names with a colon are filled in. */
const READS: Readonly<Record<string, string>> = {
  list: '/api/press-releases?locale=en&populate=*',
  'one-by-slug': '/api/press-releases?filters[slug]=:slug&populate=*',
  'page-by-path': '/api/content?path=:path',
  'release-by-path': '/api/content?path=/news/:slug',
  'topic-by-path': '/api/content?path=/news/topics/:topic',
  'country-by-path': '/api/content?path=/countries/gh',
  navigation: '/api/navigation?locale=fr&fallback=en',
  search: '/api/search?q=water&locale=fr&fallback=en&type=press-release&country=GH&topic=:topic&from=2020',
  suggestions: '/api/search?suggest=wat',
  sitemap: '/api/sitemap.xml',
  'news-sitemap': '/api/news-sitemap.xml',
  'feed-page': '/api/feeds/press.json',
  'feed-filtered': '/api/feeds/press.json?country=GH&topic=:topic',
  'feed-since': '/api/feeds/press.json?since=2020-01-01',
  changes: '/api/changes?limit=100',
  'press-kit': '/api/press-releases/:documentId/press-kit',
  embargoed: '/api/embargoed/press-releases',
};

let newsroom: TestNewsroom;
let database: Client;
let names: Record<string, string>;
let early: Token;

/** Every read asks for all that it shows. */
const NOTHING_KEPT = { CACHE_SIZE_MB: '0', CACHE_ROWS_MB: '0' };

beforeAll(async () => {
  newsroom = await startTestNewsroom({ settings: NOTHING_KEPT });
  process.env.NEWSROOM_URL = newsroom.url;
  process.env.NEWSROOM_DATABASE = JSON.stringify(newsroom.database);
  process.env.NEWSROOM_ADMIN_TOKEN = await signIn(newsroom.url);
  database = await openDatabase();
  const topic = await makeTopic();
  const country = documentOf(
    await writer.post('/api/partner-countries?status=published', { isoCode: 'GH' }).expect(201),
  );
  const release = await makeReleased({
    title: unique('Water'),
    topics: [topic.documentId],
    partnerCountries: [country.documentId],
  });
  const page = await makePage();
  const withheld = await makeDraftRelease();
  await act(withheld.documentId, 'schedule', { releaseAt: inHours(3), embargoedUntil: inHours(2) }).expect(
    200,
  );
  const { documentId, slug } = release;
  names = { documentId, slug: String(slug), topic: String(topic.slug), path: String(page.path) };
  early = await makeToken('custom', [EARLY_READING]);
  await logStatements(database);
}, START);

afterAll(async () => {
  await database.end();
  await newsroom.stop();
}, START);

/** What Strapi's own query builder writes, and the ends of transactions. */
const OF_STRAPI = /"t0"|strapi_api_token|^(begin|commit|rollback)/i;

/** What PostgreSQL receives for a read, but for Strapi's own statements. The fewest of three: a job may come between. */
const listen = async (path: string): Promise<string[]> => {
  const url = path.replace(/:(\w+)/g, (_match, name: string) => encodeURIComponent(names[name] ?? ''));
  const ask = () => (path.startsWith('/api/embargoed') ? early.read(url) : anonymous().get(url)).expect(200);
  await ask();
  const heard: string[][] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const statements = await statementsDuring(database, ask);
    heard.push(statements.filter((statement) => !OF_STRAPI.test(statement)));
  }
  return heard.toSorted((a, b) => a.length - b.length)[0] ?? [];
};

describe('the statements of a usual read', () => {
  it.each(Object.entries(READS))('%s are those in docs/sql', async (name, path) => {
    const statements = await listen(path);
    expect(statements.length).toBeGreaterThan(0);
    const text = `-- GET ${path}\n\n${statements.map((each) => `${formatSql(each)};\n`).join('\n')}`;
    const file = join(FOLDER, `${name}.sql`);
    if (process.env.WRITE_SQL === 'true') {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, text);
    }
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('have a file each, and no other file lies there', () => {
    const files = Object.keys(READS).map((name) => `${name}.sql`);
    expect(readdirSync(FOLDER).toSorted()).toEqual(files.toSorted());
  });
});
