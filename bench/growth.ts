import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Client } from 'pg';
import { generateReleases } from '../tests/bench/generate-releases';
import { makeReferences } from '../tests/bench/make-references';
import { paragraph } from '../tests/support/api';
import { openDatabase } from '../tests/support/database';
import { act } from '../tests/support/editorial';
import { makeDraftRelease } from '../tests/support/factories';
import { runCli } from '../tests/support/run-cli';
import { makeDataFolder, startTestNewsroom, testEnvironment } from '../tests/support/test-newsroom';
import { medianOf } from '../src/app/cli/bench/measure';

/** A newsroom of one size; times in milliseconds, one caller, no cache. */
export interface Point {
  readonly releases: number;
  readonly times: Readonly<Record<string, number>>;
  /** Resident memory of the newsroom's process after all, in megabytes. */
  readonly memory: number;
}

export interface Growth {
  readonly points: readonly Point[];
  /** `npm run import` of so many texts, from its start to its end, in seconds. */
  readonly imported: { readonly texts: number; readonly seconds: number };
}

const SIZES = (process.env.BENCH_SIZES ?? '100,1000,10000,50000').split(',').map(Number);
const TEXTS = 1000;
const WARM_UP = 200; // requests: after five PostgreSQL may settle on a plan, after some hundred Node has compiled what it runs
const REQUESTS = 200;
const PUBLICATIONS = 20;
const WARM_UP_PUBLICATIONS = 50; // a page of the feed: what is read is of the same length at every size

/** The requests that must not get slower while a newsroom grows. */
const READS: Readonly<Record<string, string>> = {
  list: '/api/press-releases?populate=*&sort=releasedAt:desc',
  'one by slug': '/api/press-releases?filters[slug]=release-77-en&populate=*',
  'page by its path': '/api/content?path=/news/release-77-en',
  search: '/api/search?q=28dd2c7955ce926456240b2ff0100bde', // a word of one release
  feed: '/api/feeds/press.atom',
};

/** Of these, what the first reader after a release waits for is measured too: one document has changed. */
const READS_AFTER = ['list', 'feed'] as const;

/** Grows a newsroom step by step and measures it at each; then imports texts into it. */
export const measureGrowth = async (): Promise<Growth> => {
  const newsroom = await startTestNewsroom({ isDurable: true, settings: { CACHE_SIZE_MB: '0' } });
  process.env.NEWSROOM_URL = newsroom.url;
  process.env.NEWSROOM_DATABASE = JSON.stringify(newsroom.database);
  const database = await openDatabase();
  try {
    await makeReferences();
    const points: Point[] = [];
    for (const [index, size] of SIZES.entries()) {
      await grow(database, newsroom.database, (SIZES[index - 1] ?? 0) + 1, size);
      points.push(await measurePoint(newsroom.url, database, size));
      process.stderr.write(`${JSON.stringify(points.at(-1))}\n`);
    }
    return { points, imported: { texts: TEXTS, seconds: await timeImport(newsroom.database) } };
  } finally {
    await database.end();
    await newsroom.stop();
  }
};

const grow = async (
  database: Client,
  settings: Readonly<Record<string, string>>,
  from: number,
  to: number,
): Promise<void> => {
  await generateReleases(database, { from, to, locales: ['en'] });
  await runInNewsroom('search-reindex', [], settings);
  await database.query('vacuum analyze');
};

const measurePoint = async (url: string, database: Client, releases: number): Promise<Point> => {
  const references = await findReferences(database);
  for (let count = 0; count < WARM_UP_PUBLICATIONS; count += 1) await timePublication(references);
  const times: Record<string, number> = {};
  for (const [what, path] of Object.entries(READS)) times[what] = await timeRead(`${url}${path}`);
  const publications: number[] = [];
  const after = READS_AFTER.map((what) => ({ what, times: [] as number[] }));
  while (publications.length < PUBLICATIONS) {
    publications.push(await timePublication(references));
    for (const read of after) read.times.push(await timeOnce(`${url}${READS[read.what] ?? ''}`));
  }
  for (const read of after) times[`${read.what}, first after a release`] = medianOf(read.times);
  times.publishing = medianOf(publications);
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const bytes = Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1] ?? NaN);
  return { releases, times, memory: bytes / 1024 ** 2 };
};

/** The median of how long a read takes, in milliseconds, in plain bytes as the first reader of an answer gets it. */
export const timeRead = async (url: string): Promise<number> => {
  const times: number[] = [];
  for (let count = 0; count < WARM_UP + REQUESTS; count += 1) {
    const time = await timeOnce(url);
    if (count >= WARM_UP) times.push(time);
  }
  return medianOf(times);
};

const timeOnce = async (url: string): Promise<number> => {
  const began = performance.now();
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } });
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}`);
  await response.arrayBuffer();
  return performance.now() - began;
};

type References = Readonly<Record<'contacts' | 'partnerCountries' | 'topics', readonly string[]>>;

const findReferences = async (database: Client): Promise<References> => {
  const find = async (table: string): Promise<string[]> => {
    const { rows } = await database.query<{ id: string }>(
      `select document_id as id from ${table} where published_at is not null and locale = 'en' order by id limit 3`,
    );
    return rows.map(({ id }) => id);
  };
  return {
    contacts: await find('contacts'),
    partnerCountries: await find('partner_countries'),
    topics: await find('topics'),
  };
};

const QUOTE = { text: 'Words that count.', speaker: 'Speaker', role: 'Delegate', organisation: 'Mission' };

const BODY = Array.from({ length: 8 }, () =>
  paragraph('The delegations agreed on what comes next & why. '.repeat(8)),
).flat();

/** Of a release as long as those that were generated. */
const timePublication = async (references: References): Promise<number> => {
  const { documentId } = await makeDraftRelease({ body: BODY, quotes: [QUOTE, QUOTE], ...references });
  const began = performance.now();
  await act(documentId, 'release').expect(200);
  return performance.now() - began;
};

const timeImport = async (settings: Readonly<Record<string, string>>): Promise<number> => {
  const folder = makeDataFolder();
  const texts = join(folder, 'texts');
  mkdirSync(texts);
  const files = Array.from({ length: TEXTS }, (_, index) => {
    const file = join(texts, `${index}.txt`);
    writeFileSync(file, writeText(index));
    return file;
  });
  const began = performance.now();
  await runInNewsroom('import', files, settings);
  const seconds = (performance.now() - began) / 1000;
  rmSync(folder, { recursive: true, force: true });
  return seconds;
};

const writeText = (number: number): string => `Fisheries Office Opens Landing Site ${number}
Accra – The landing site ${number} serves four villages and opened on 3 May 2024 after a year of work.
${'The delegations agreed on what comes next and why. '.repeat(40)}
For more information, please contact:
Press desk at press${number % 20}@example.org
`;

const runInNewsroom = async (
  command: string,
  args: string[],
  settings: Readonly<Record<string, string>>,
): Promise<void> => {
  const folder = makeDataFolder();
  const { code, output } = await runCli(command, args, { ...testEnvironment(folder, 0), ...settings });
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0) throw new Error(`npm run ${command} ended with ${code}: ${output.slice(-2000)}`);
};
