import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { format } from 'prettier';
import { openDatabase } from '../support/database';
import { ROOT, startTestNewsroom } from '../support/test-newsroom';
import { generateReleases } from './generate-releases';
import { makeReferences } from './make-references';

const RELEASES = 10_000; // each in four languages
const LIMIT = 50; // milliseconds that a page may take
const WARM_UP = 10; // requests
const REQUESTS = 50;

interface Measured {
  readonly path: string;
  readonly kilobytes: number;
  /** Milliseconds; the one that other work on the machine held up least. */
  readonly fastest: number;
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
  /** Of the newsroom's own process, a request; the database's comes on top. */
  readonly processor: number;
}

/** Seconds of the processor that the newsroom used since its start. */
const readProcessor = async (url: string): Promise<number> => {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_cpu_seconds_total ([\d.]+)/m.exec(metrics)?.[1] ?? NaN);
};

const measure = async (url: string, path: string): Promise<Measured> => {
  const times: number[] = [];
  let bytes = 0;
  let before = 0;
  for (let count = 0; count < WARM_UP + REQUESTS; count += 1) {
    if (count === WARM_UP) before = await readProcessor(url);
    const start = performance.now();
    const response = await fetch(`${url}${path}`, { headers: { 'Accept-Encoding': 'identity' } });
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    bytes = (await response.arrayBuffer()).byteLength;
    if (count >= WARM_UP) times.push(performance.now() - start);
  }
  const processor = (((await readProcessor(url)) - before) * 1000) / REQUESTS;
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.max(0, Math.ceil(share * times.length) - 1)] ?? 0;
  return {
    path,
    kilobytes: Math.round(bytes / 1000),
    fastest: at(0),
    median: at(0.5),
    p95: at(0.95),
    slowest: at(1),
    processor,
  };
};

const toRow = ({ path, kilobytes, fastest, median, p95, slowest, processor }: Measured): string =>
  `| \`${path}\` | ${kilobytes} | ${[fastest, median, p95, slowest, processor].map((time) => time.toFixed(1)).join(' | ')} |`;

const toPage = (results: readonly Measured[], postgres: string): string => `# How fast the press feed is

Written by \`npm run bench:feeds\`; do not edit. ${RELEASES} releases in four languages, each with eight paragraphs, three
contacts, topics and countries and two quotes. No answer is kept: each request asks the database which
entries there are, reads the texts that it does not know, and renders. One caller, ${REQUESTS} requests of each kind after ${WARM_UP} to warm up; the database and the caller share the machine. A page may
take ${LIMIT} ms.

${cpus().length} × ${(cpus()[0]?.model ?? '').trim()}, Node ${process.version}, PostgreSQL ${postgres}. Other work on the machine at the end: a load of ${(loadavg()[0] ?? 0).toFixed(1)}.

| request | kB | fastest, ms | median, ms | 95th percentile, ms | slowest, ms | newsroom's processor, ms |
| --- | --- | --- | --- | --- | --- | --- |
${results.map(toRow).join('\n')}
`;

const run = async (): Promise<void> => {
  const newsroom = await startTestNewsroom({ isDurable: true, settings: { CACHE_SIZE_MB: '0' } });
  process.env.NEWSROOM_URL = newsroom.url;
  process.env.NEWSROOM_DATABASE = JSON.stringify(newsroom.database);
  const database = await openDatabase();
  try {
    const topic = await makeReferences();
    await generateReleases(database, { to: RELEASES });
    const { rows } = await database.query<{ server_version: string }>('show server_version');
    const results: Measured[] = [];
    const queries = ['press.rss', 'press.atom', 'press.json', 'press.ninjs', 'press.atom?locale=ar'];
    const filtered = ['press.atom?country=GH,MA', `press.rss?topic=${topic}`, 'press.atom?page=200'];
    for (const query of [...queries, ...filtered, 'press.json?since=2011-06-01&page=3']) {
      const measured = await measure(newsroom.url, `/api/feeds/${query}`);
      results.push({ ...measured, path: measured.path.replace(topic, 'data') });
      process.stdout.write(`${toRow(measured)}\n`);
    }
    const page = await format(toPage(results, (rows[0]?.server_version ?? '').split(' ')[0] ?? ''), {
      parser: 'markdown',
      printWidth: 120,
      proseWrap: 'preserve',
    });
    writeFileSync(join(ROOT, 'docs', 'feeds-performance.md'), page);
    if (results.some(({ median }) => median > LIMIT)) process.exitCode = 1;
  } finally {
    await database.end();
    await newsroom.stop();
  }
};

void run();
