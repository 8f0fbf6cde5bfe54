import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { generateReleases } from '../tests/bench/generate-releases';
import { makeReferences } from '../tests/bench/make-references';
import { anonymous, documentOf, writer } from '../tests/support/api';
import { openDatabase } from '../tests/support/database';
import { act, makeReleased } from '../tests/support/editorial';
import { startTestNewsroom } from '../tests/support/test-newsroom';
import { generateLoad, type Outcome } from './load-generator';
import { readMachine } from './machine';
import { writePage } from './write-page';
import { medianOf } from '../src/app/cli/bench/measure';

/** `npm run bench:load`: reads and writes for ten minutes; writes docs/load-test.md. */

const MINUTES = Number(process.env.BENCH_MINUTES ?? 10);
const RELEASES = 1000;
const CHANGED = 20; // releases that are changed in turn
const READERS = 10; // connections for each of the addresses below
const PAUSE = 400; // milliseconds between two changes
const MEMORY_EVERY = 5_000; // milliseconds
const MAY_GROW = 1.15; // memory of the last third against that of the second

const PATHS = [
  '/api/press-releases?populate=*&sort=releasedAt:desc',
  '/api/content?path=/news/release-77-en',
  '/api/search?q=delegations',
  '/api/feeds/press.rss',
];

interface Seen {
  readonly memory: number[];
  readonly connections: number[];
  readonly changes: number[];
  stale: number;
}

const run = async (): Promise<void> => {
  const newsroom = await startTestNewsroom({ isDurable: true });
  process.env.NEWSROOM_URL = newsroom.url;
  process.env.NEWSROOM_DATABASE = JSON.stringify(newsroom.database);
  const database = await openDatabase();
  try {
    await makeReferences();
    await generateReleases(database, { to: RELEASES, locales: ['en'] });
    const releases: Changed[] = [];
    for (let count = 0; count < CHANGED; count += 1) releases.push(await makeChanged());
    const end = Date.now() + MINUTES * 60_000;
    const seen: Seen = { memory: [], connections: [], changes: [], stale: 0 };
    const [readers] = await Promise.all([
      Promise.all(PATHS.map((path) => load(`${newsroom.url}${path}`))),
      keepChanging(releases, end, seen),
      keepLooking(newsroom.url, database, end, seen),
    ]);
    await report(readers, seen);
  } finally {
    await database.end();
    await newsroom.stop();
  }
};

interface Changed {
  readonly documentId: string;
  readonly slug: string;
}

const makeChanged = async (): Promise<Changed> => {
  const { documentId } = await makeReleased();
  const { slug } = documentOf(await anonymous().get(`/api/press-releases/${documentId}`).expect(200));
  return { documentId, slug: String(slug) };
};

const load = (url: string): Promise<Outcome> =>
  generateLoad({ url, connections: READERS, seconds: MINUTES * 60 });

/** Changes one public release after the other; whoever reads after the answer must see the change, everywhere. */
const keepChanging = async (releases: readonly Changed[], end: number, seen: Seen): Promise<void> => {
  for (let turn = 0; Date.now() < end; turn += 1) {
    const { documentId, slug } = releases[turn % releases.length] ?? { documentId: '', slug: '' };
    const title = `Changed ${turn} times`;
    const began = performance.now();
    await writer.put(`/api/press-releases/${documentId}`, { title }).expect(200);
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    seen.changes.push(performance.now() - began);
    const places = [
      `/api/press-releases/${documentId}`,
      `/api/press-releases?filters[slug]=${slug}`,
      `/api/content?path=/news/${slug}`,
    ];
    for (const place of places) {
      const { text } = await anonymous().get(place).expect(200);
      if (!text.includes(title)) seen.stale += 1;
    }
    await wait(PAUSE);
  }
};

const keepLooking = async (url: string, database: Client, end: number, seen: Seen): Promise<void> => {
  while (Date.now() < end) {
    const metrics = await (await fetch(`${url}/metrics`)).text();
    seen.memory.push(Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]) / 1024 ** 2);
    const { rows } = await database.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    seen.connections.push(rows[0]?.count ?? 0);
    await wait(MEMORY_EVERY);
  }
};

const milliseconds = (microseconds: number): string => (microseconds / 1000).toFixed(1);

const report = async (readers: readonly Outcome[], seen: Seen): Promise<void> => {
  const failed = readers.reduce((sum, each) => sum + each.bad, 0);
  const third = Math.floor(seen.memory.length / 3);
  const [, second, last] = [0, 1, 2].map((part) =>
    medianOf(seen.memory.slice(part * third, (part + 1) * third)),
  );
  const growth = (last ?? NaN) / (second ?? NaN);
  const { cpu, cores, memoryGb, node } = readMachine();
  const rows = readers.map(
    ({ good, seconds, latency }, index) =>
      `| \`${PATHS[index] ?? ''}\` | ${good} | ${Math.round(good / seconds)} | ${milliseconds(latency.percentile(50))} | ${milliseconds(latency.percentile(99))} |`,
  );
  await writePage(
    'load-test.md',
    `# Ten minutes of load

Written by \`npm run bench:load\`; do not edit by hand. ${cores} cores (${cpu}), ${memoryGb} GB of memory, Node ${node}. Load of the machine at the end: ${(loadavg()[0] ?? NaN).toFixed(1)}.

For ${MINUTES} minutes ${READERS} connections asked for each address as fast as they got answers, while somebody changed one of ${RELEASES}
public releases after the other and read it at once in three places. One instance with its cache as it comes; the load
generator, the newsroom and PostgreSQL share the machine.

| address | answers | a second | median, ms | 99th percentile, ms |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}

- Answers that were errors (a connection that breaks ends the test): ${failed}.
- Changes: ${seen.changes.length}, each saved and published in ${Math.round(medianOf(seen.changes))} ms (median). Reads that did not show the change: ${seen.stale}.
- Resident memory of the newsroom: ${Math.round(second ?? NaN)} MB in the second third, ${Math.round(last ?? NaN)} MB in the last, ${Math.round(Math.max(...seen.memory))} MB at most.
- Connections to the database: ${Math.max(...seen.connections)} at most.
`,
  );
  if (failed > 0 || seen.stale > 0 || growth > MAY_GROW) process.exitCode = 1;
};

run().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
