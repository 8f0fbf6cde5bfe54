import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import type { MoveReport } from '../src/desk/site-move/domain/move-report';
import { finish, startCli } from '../tests/support/run-cli';
import type { OldSite } from '../tests/support/site-generator/old-site';
import { writeWordPressSite } from '../tests/support/site-generator/write-wordpress';
import { startTestNewsroom, type TestNewsroom } from '../tests/support/test-newsroom';
import { sampleMemory } from './memory';
import { reportMove } from './report-move';
import { askAsReaders, warmUp } from './readers';

/** `npm run bench:move`: moves a generated WordPress site into a newsroom that is read meanwhile; writes the page on how long a move takes. */

const DOCUMENTS = Number(process.env.BENCH_DOCUMENTS ?? 10_000);
const PICTURES = Number(process.env.BENCH_PICTURES ?? DOCUMENTS / 2);
const ALONE = 30_000; // milliseconds for which readers are alone with the newsroom, for comparison

const run = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  let newsroom: TestNewsroom | undefined;
  try {
    const site = writeWordPressSite({
      ...{ folder, seed: 7, documents: DOCUMENTS, pictures: PICTURES, parts: 4 },
      photographs: await takePhotographs(),
    });
    newsroom = await startTestNewsroom({ isDurable: true });
    await warmUp(newsroom.url);
    const moving = new AbortController();
    const readers = askAsReaders(newsroom.url, moving.signal);
    const began = performance.now();
    const child = startCli('migrate', argumentsOf(site), newsroom.environment);
    const memory = sampleMemory({ move: child.pid ?? NaN, newsroom: newsroom.pid }, moving.signal);
    child.stderr?.pipe(process.stderr);
    const { code, answer } = await finish(child);
    const seconds = (performance.now() - began) / 1000;
    moving.abort();
    const alone = new AbortController();
    const after = askAsReaders(newsroom.url, alone.signal);
    await wait(ALONE);
    alone.abort();
    await reportMove({
      ...{ documents: DOCUMENTS, pictures: PICTURES, seconds, code },
      report: JSON.parse(answer) as MoveReport,
      addresses: site.addresses.map(({ address }) => address),
      memory: await memory,
      readers: { meanwhile: await readers, after: await after },
    });
  } finally {
    await newsroom?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const argumentsOf = ({ files, uploads }: OldSite): string[] => [
  ...['wordpress', ...files, '--uploads', uploads],
  ...['--publish', '--json'],
];

const PHOTOGRAPHS = 12;
const WIDTH = 1600; // pixels, as photographs on web sites have
const HEIGHT = 1067;

/** Noise over a colour, blurred: as many bytes as a photograph. */
const takePhotographs = (): Promise<Buffer[]> =>
  Promise.all(
    Array.from({ length: PHOTOGRAPHS }, (_, number) =>
      sharp({
        create: {
          ...{ width: WIDTH, height: HEIGHT, channels: 3, background: { r: 20 * number, g: 110, b: 160 } },
          noise: { type: 'gaussian', mean: 20 * number, sigma: 60 },
        },
      })
        .blur(1.5)
        .jpeg({ quality: 80 })
        .toBuffer(),
    ),
  );

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
