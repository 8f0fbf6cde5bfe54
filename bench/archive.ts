import { loadavg } from 'node:os';
import { generateReleases } from '../tests/bench/generate-releases';
import { generateSearch } from '../tests/bench/generate-search';
import { makeReferences } from '../tests/bench/make-references';
import { openDatabase } from '../tests/support/database';
import { startTestNewsroom } from '../tests/support/test-newsroom';
import { timeRead } from './growth';
import { readMachine } from './machine';

/**
 * `npm run bench:archive -- 50000 1000000`: how long reads take in archives of so many public releases; prints
 * it. A million take an hour and 10 GB of disk. What grows, and why, stands in docs/scale.md.
 */

const [SMALL = 50_000, LARGE = 1_000_000] = process.argv.slice(2).map(Number); // releases
const STEP = '7 minutes'; // between releases, so that a million are past

/** Reads by what they are; `:topic` is filled in. */
const READS: Readonly<Record<string, string>> = {
  'list, first page': '/api/press-releases?populate=*&sort=releasedAt:desc',
  'list, page 1,000': '/api/press-releases?populate=*&sort=releasedAt:desc&pagination[page]=1000',
  'list of a topic': '/api/press-releases?populate=*&sort=releasedAt:desc&filters[topics][slug]=:topic',
  'list since a year':
    '/api/press-releases?populate=*&sort=releasedAt:desc&filters[releasedAt][$gte]=2010-03-01',
  'list by a word in the title': '/api/press-releases?filters[title][$containsi]=77777',
  'one by slug': '/api/press-releases?filters[slug]=release-77-en&populate=*',
  'page by its path': '/api/content?path=/news/release-77-en',
  'page of a topic': '/api/content?path=/news/topics/:topic',
  'page of a country': '/api/content?path=/countries/gh',
  navigation: '/api/navigation',
  'search, a word of one release': '/api/search?q=28dd2c7955ce926456240b2ff0100bde',
  'search, a word of all releases': '/api/search?q=delegations',
  'search, no words': '/api/search?q=',
  'search, no words, one country': '/api/search?q=&country=GH',
  'search, a mistyped word': '/api/search?q=relaese',
  suggestions: '/api/search?suggest=rel',
  'feed, newest': '/api/feeds/press.atom',
  'feed, an archive': '/api/feeds/press.atom?page=200',
  'feed, two countries': '/api/feeds/press.atom?country=GH,MA',
  'feed, since a day, page 3': '/api/feeds/press.json?since=2010-03-01&page=3',
  sitemap: '/api/sitemap.xml',
  'sitemap, a part': '/api/sitemap.xml?part=1',
  'news sitemap': '/api/news-sitemap.xml',
  changes: '/api/changes?limit=100',
};

type Times = Readonly<Record<string, number | null>>;

const run = async (): Promise<void> => {
  const newsroom = await startTestNewsroom({ settings: { CACHE_SIZE_MB: '0', CACHE_ROWS_MB: '0' } });
  process.env.NEWSROOM_URL = newsroom.url;
  process.env.NEWSROOM_DATABASE = JSON.stringify(newsroom.database);
  const database = await openDatabase();
  try {
    const topic = await makeReferences();
    const points: Times[] = [];
    for (const [from, to] of [
      [1, SMALL],
      [SMALL + 1, LARGE],
    ] as const) {
      await generateReleases(database, { from, to, locales: ['en'], step: STEP });
      await generateSearch(database);
      await database.query('vacuum analyze');
      points.push(await timeAll(newsroom.url, topic));
    }
    const { rows } = await database.query<{ size: string }>(
      'select pg_size_pretty(pg_database_size(current_database())) as size',
    );
    process.stdout.write(render(points, rows[0]?.size ?? ''));
  } finally {
    await database.end();
    await newsroom.stop();
  }
};

const timeAll = async (url: string, topic: string): Promise<Times> => {
  const times: Record<string, number | null> = {};
  for (const [what, path] of Object.entries(READS)) {
    times[what] = await timeRead(`${url}${path.replace(':topic', topic)}`).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      return null;
    });
    process.stderr.write(`${what}: ${times[what]?.toFixed(1) ?? 'no answer'}\n`);
  }
  return times;
};

const render = ([small = {}, large = {}]: readonly Times[], size: string): string => {
  const { cpu, cores, node } = readMachine();
  const rows = Object.keys(READS).map((what) => {
    const [before, after] = [small[what] ?? null, large[what] ?? null];
    const ratio = before === null || after === null ? '' : (after / before).toFixed(1);
    return `| ${what} | ${before?.toFixed(1) ?? 'none in time'} | ${after?.toFixed(1) ?? 'none in time'} | ${ratio} |`;
  });
  return `${cores} × ${cpu}, Node ${node}, load ${(loadavg()[0] ?? 0).toFixed(1)} at the end; the database takes ${size}. Medians in milliseconds; one caller, nothing is kept, plain bytes.

| ms | ${SMALL.toLocaleString('en')} | ${LARGE.toLocaleString('en')} | times as long |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
`;
};

void run();
