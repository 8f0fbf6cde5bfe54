import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../../src/app/cli/embedded-postgres';
import { openDatabase } from '../support/database';
import { signIn } from '../support/shared-newsroom';
import { ROOT, startTestNewsroom } from '../support/test-newsroom';
import { drawPhoto, withNumber } from './draw-photo';

const LIMIT = 50; // milliseconds
const LOOK = 1_000; // milliseconds between looks at what is left

/** Uploads 200 pictures of 12 megapixels, or as many as are asked for, and prints how the newsroom bears it. */
const run = async (): Promise<void> => {
  const count = Number(process.argv[2] ?? 200);
  const photo = await drawPhoto();
  const port = await findFreePort();
  const newsroom = await startTestNewsroom({
    settings: {
      UPLOAD_RENDITIONS: 'true',
      LOOP_PORT: String(port),
      NODE_OPTIONS: `--require ${ROOT}/tests/bench/loop-monitor.cjs`,
    },
  });
  process.env.NEWSROOM_DATABASE = JSON.stringify(newsroom.database);
  const token = await signIn(newsroom.url);
  const longest = async (): Promise<number> =>
    ((await (await fetch(`http://127.0.0.1:${port}`)).json()) as { longest: number }).longest;
  const upload = async (number: number): Promise<number> => {
    const body = new FormData();
    body.append('fileInfo', JSON.stringify({ alternativeText: `Picture ${number}` }));
    body.append('files', new Blob([Uint8Array.from(withNumber(photo, number))]), `${number}.jpg`);
    const began = performance.now();
    const headers = { Authorization: `Bearer ${token}` };
    const response = await fetch(`${newsroom.url}/upload`, { method: 'POST', headers, body });
    await response.arrayBuffer();
    if (response.status !== 201) throw new Error(`The upload answered ${response.status}.`);
    return performance.now() - began;
  };
  try {
    await upload(0); // the first one compiles and starts the process
    await longest();
    const times: number[] = [];
    const stretches: number[] = [];
    const began = performance.now();
    for (let number = 1; number <= count; number += 1) {
      times.push(await upload(number));
      stretches.push(await longest());
      if (number % 10 === 0) console.log(`${number} of ${count} are uploaded.`);
    }
    const uploaded = performance.now() - began;
    const left = await untilRendered(longest, stretches);
    times.sort((one, other) => one - other);
    const say = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
    console.log(`${count} pictures of 12 megapixels, ${(photo.length / 1e6).toFixed(1)} MB each:`);
    console.log(
      `uploaded in ${say(uploaded)}; half answered within ${say(times[Math.floor(count / 2)] ?? 0)}, the last ${say(times.at(-1) ?? 0)}`,
    );
    console.log(`renditions of all ${say(left)} later`);
    const over = stretches.filter((stretch) => stretch > LIMIT).length;
    console.log(
      `the event loop was held at most ${Math.max(...stretches).toFixed(1)} ms at a stretch; ${over} times for more than ${LIMIT} ms`,
    );
  } finally {
    await newsroom.stop();
  }
};

/** @returns milliseconds until every picture has its renditions */
const untilRendered = async (longest: () => Promise<number>, stretches: number[]): Promise<number> => {
  const began = performance.now();
  const database = await openDatabase();
  for (;;) {
    const { rows } = await database.query<{ left: number }>(
      'select count(*)::int as "left" from files where renditions is null',
    );
    stretches.push(await longest());
    if ((rows[0]?.left ?? 0) === 0) break;
    await wait(LOOK);
  }
  await database.end();
  return performance.now() - began;
};

void run();
