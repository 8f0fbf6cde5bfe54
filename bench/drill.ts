import { setTimeout as wait } from 'node:timers/promises';
import { findDisagreements } from '../tests/support/check';
import { withClient } from '../tests/support/job-sql';
import { startTestDatabase } from '../tests/support/test-database';
import { makeContact } from '../tests/support/versions/write-on-both';
import { startDrilled, type Drilled } from './drill/newsroom';
import { startPair, type Pair } from './drill/pair';
import { newTally, NOTHING, type Tally } from './drill/tally';
import { keepReading, keepScheduling, keepWriting, type Acknowledged } from './drill/work';
import { readMachine } from './machine';
import { writePage } from './write-page';

/** `npm run drill -- 30`: two instances of two workers, minutes of faults under reads and writes; writes docs/drill.md. */

const MINUTE = 60_000; // milliseconds
const READERS = 4;
const WRITERS = 2;
const PAUSE = 10_000; // milliseconds between a fault and the next
const PATIENCE = 2 * MINUTE; // for what is due to be out after the last fault

const run = async (): Promise<void> => {
  const minutes = Number(process.argv[2] ?? 30);
  if (!(minutes > 0)) throw new Error('Say for how many minutes: npm run drill -- 30');
  const database = await startTestDatabase();
  const pair = await startPair(database);
  const newsroom = await startDrilled(database, pair);
  try {
    const tally = newTally();
    const acknowledged: Acknowledged = { titles: new Map(), due: new Set(), stale: [] };
    const end = Date.now() + minutes * MINUTE;
    const drill = { newsroom, tally, acknowledged, contact: await makeContact(newsroom.next()), end };
    const [made] = await Promise.all([
      makeFaults(newsroom, tally, end),
      ...Array.from({ length: READERS }, () => keepReading(drill)),
      ...Array.from({ length: WRITERS }, () => keepWriting(drill)),
      keepScheduling(drill),
    ]);
    const late = await untilOut(pair, acknowledged);
    const lost = await findLost(pair, acknowledged);
    const disagreements = await findDisagreements(newsroom.next().environment);
    await report(minutes, made, tally, acknowledged, { late, lost, disagreements });
  } finally {
    await newsroom.stop();
    await pair.stop();
    await database.remove();
  }
};

/** One after the other, over and over. @returns how often each was made */
const makeFaults = async (newsroom: Drilled, tally: Tally, end: number): Promise<Map<string, number>> => {
  const made = new Map<string, number>();
  for (let turn = 0; Date.now() + PAUSE < end; turn += 1) {
    await wait(PAUSE / 2); // what it cut has come back by then
    tally.during = NOTHING;
    await wait(PAUSE / 2);
    const fault = newsroom.faults[turn % newsroom.faults.length];
    if (fault === undefined) break;
    process.stdout.write(`${new Date().toISOString()} ${fault.name}\n`);
    tally.during = fault;
    await fault.make();
    made.set(fault.name, (made.get(fault.name) ?? 0) + 1);
  }
  return made;
};

interface Released {
  readonly id: string;
  readonly title: string | null;
  readonly releases: number;
  readonly seconds: number;
}

const readReleased = (pair: Pair, documentIds: readonly string[]): Promise<Released[]> =>
  withClient(pair.connection(), async (client) => {
    const { rows } = await client.query<Released>(
      `select wanted as id, public.title, extract(epoch from public.released_at - draft.release_at)::float as seconds,
         (select count(*)::int from document_history
           where document_id = wanted and kind = 'transition' and action = 'release') as releases
       from unnest($1::text[]) as wanted
       left join press_releases as public on public.document_id = wanted and public.published_at is not null
       left join press_releases as draft on draft.document_id = wanted and draft.published_at is null`,
      [documentIds],
    );
    return rows;
  });

/** @returns how late the latest of them was, in seconds */
const untilOut = async (pair: Pair, { due }: Acknowledged): Promise<number> => {
  for (let waited = 0; ; waited += 1000) {
    const released = await readReleased(pair, [...due]);
    const missing = released.filter(({ releases }) => releases === 0);
    if (missing.length === 0 || waited > PATIENCE)
      return Math.max(0, ...released.map(({ seconds }) => seconds));
    await wait(1000);
  }
};

/** Acknowledged, and not so in the database: another title, or not released once. */
const findLost = async (pair: Pair, { titles }: Acknowledged): Promise<string[]> =>
  (await readReleased(pair, [...titles.keys()]))
    .filter(({ id, title, releases }) => title !== titles.get(id) || releases !== 1)
    .map((found) => JSON.stringify(found));

/** Rows of the table. */
const listBroken = ({ broken }: Tally): string =>
  [...broken].map(([how, count]) => `| connections that broke off while ${how} | ${count} |\n`).join('');

interface Judged {
  readonly late: number;
  readonly lost: readonly string[];
  readonly disagreements: readonly string[];
}

const report = async (
  minutes: number,
  made: ReadonlyMap<string, number>,
  tally: Tally,
  { titles, due, stale }: Acknowledged,
  { late, lost, disagreements }: Judged,
): Promise<void> => {
  const { cpu, cores, memoryGb, node } = readMachine();
  const bad = [...new Set([...tally.faults, ...stale, ...lost, ...disagreements])];
  await writePage(
    'drill.md',
    `# Minutes of faults

Written by \`npm run drill -- ${minutes}\`; do not edit by hand. ${cores} cores (${cpu}), ${memoryGb} GB of memory, Node ${node}.

For ${minutes} minutes two instances of two workers each ran on one database with a replica that they read from. ${READERS} readers and ${WRITERS} writers asked them in turn, and releases fell due all the
while. Ten seconds after each fault came the next; how often:

${[...made].map(([name, count]) => `- ${name}: ${count}`).join('\n')}

| what | count |
| --- | ---: |
| reads answered | ${tally.fine.get('read') ?? 0} |
| writes acknowledged | ${tally.fine.get('write') ?? 0} |
| 503 with \`Retry-After\` | ${tally.later} |
${listBroken(tally)}| other answers | ${tally.faults.length} |
| press releases that must be public, with their last acknowledged title | ${titles.size} |
| of these lost, or released twice | ${lost.length} |
| reads that did not show a change | ${stale.length} |
| releases that fell due | ${due.size} |
| the latest of them, seconds after its time | ${late.toFixed(1)} |
| comparisons of \`npm run check\` that disagree | ${disagreements.length} |
`,
  );
  process.stdout.write(`${bad.slice(0, 20).join('\n')}\n`);
  if (bad.length > 0) process.exitCode = 1;
};

run().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
