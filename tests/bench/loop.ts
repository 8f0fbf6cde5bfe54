import { findFreePort } from '../../src/app/cli/embedded-postgres';
import { openDatabase } from '../support/database';
import { signIn } from '../support/shared-newsroom';
import { ROOT, startTestNewsroom } from '../support/test-newsroom';
import { generateReleases } from './generate-releases';
import { makeHeavy } from './make-heavy';
import { makeReferences } from './make-references';
import { worstQueries } from './worst-queries';

const RELEASES = 1_000; // each in four languages; a page has 100 at most, whatever there is
const TIMES = 3; // each query; the shortest of its longest stretches counts: the first one compiles
const LIMIT = 50; // milliseconds

interface Held {
  readonly path: string;
  readonly status: number;
  readonly kilobytes: number;
  readonly milliseconds: number;
}

/** Prints how long the worst public requests that the limits allow hold the event loop at a stretch. */
const run = async (): Promise<void> => {
  const port = await findFreePort();
  const newsroom = await startTestNewsroom({
    settings: {
      CACHE_SIZE_MB: '0',
      LOOP_PORT: String(port),
      NODE_OPTIONS: `--require ${ROOT}/tests/bench/loop-monitor.cjs`,
    },
  });
  process.env.NEWSROOM_URL = newsroom.url;
  process.env.NEWSROOM_ADMIN_TOKEN = await signIn(newsroom.url);
  process.env.NEWSROOM_DATABASE = JSON.stringify(newsroom.database);
  const longest = async (): Promise<number> =>
    ((await (await fetch(`http://127.0.0.1:${port}`)).json()) as { longest: number }).longest;
  try {
    await makeReferences();
    await makeHeavy();
    const database = await openDatabase();
    await generateReleases(database, { to: RELEASES });
    await database.end();
    const held: Held[] = [];
    for (const path of worstQueries()) {
      const stretches: number[] = [];
      let status = 0;
      let kilobytes = 0;
      for (let time = 0; time < TIMES; time += 1) {
        await longest();
        const response = await fetch(`${newsroom.url}${path}`);
        kilobytes = Math.round((await response.arrayBuffer()).byteLength / 1000);
        status = response.status;
        stretches.push(await longest());
      }
      held.push({ path, status, kilobytes, milliseconds: Math.min(...stretches) });
    }
    held.sort((one, other) => other.milliseconds - one.milliseconds);
    for (const { path, status, kilobytes, milliseconds } of held)
      console.log(
        `${milliseconds.toFixed(1).padStart(8)} ms  ${status}  ${String(kilobytes).padStart(6)} kB  ${path}`,
      );
    const over = held.filter(({ milliseconds }) => milliseconds > LIMIT).length;
    console.log(`${held.length} queries; ${over} held the event loop for more than ${LIMIT} ms.`);
  } finally {
    await newsroom.stop();
  }
};

void run();
