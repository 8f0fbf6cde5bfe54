import { loadavg } from 'node:os';
import type { Browser, CDPSession } from 'playwright-core';
import { medianOf } from '../src/app/cli/bench/measure';
import { openBrowser } from '../tests/support/chromium';
import { findPlace, prepareSite, startSite } from '../tests/support/site';
import { startTestNewsroom } from '../tests/support/test-newsroom';
import { readMachine } from './machine';
import { writePage } from './write-page';

const ROUNDS = 5;
const SCREEN = { width: 375, height: 740 }; // CSS pixels
const SHARPNESS = 2; // pixels for a CSS pixel

/** A phone out of town: "Slow 4G" of Chromium's own tools. */
const NETWORK = {
  offline: false,
  latency: 150, // milliseconds
  downloadThroughput: 200_000, // bytes a second: 1.6 Mbit/s
  uploadThroughput: 93_750, // bytes a second: 750 kbit/s
};
const SLOWER = 4; // times: the processor of a phone of the middle

const PAGES = [
  '/',
  '/news/champions-of-the-global-compact-meet-in-accra',
  '/news',
  '/ar',
  '/ar/news/al-buldan-al-raida-tajtami-fi-accra',
  '/search?q=migration',
] as const;

interface Measured {
  /** Milliseconds until the largest thing of the first screen was painted. */
  readonly largest: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Kilobytes on the wire, without pictures. */
  readonly weight: number;
  readonly pictures: number;
}

interface Finished {
  readonly requestId: string;
  readonly encodedDataLength: number;
}

const WATCH = `
  window.seen = { largest: 0, shift: 0 };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.largest = entry.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value; })
    .observe({ type: 'layout-shift', buffered: true });`;

/** `npm run bench:site`: the starter site on the demonstration, in Chromium, as a phone sees it. */
const run = async (): Promise<void> => {
  prepareSite();
  const newsroom = await startTestNewsroom({ settings: { DATELINE_SEED_WHEN_EMPTY: '1' } });
  const site = await startSite(await findPlace(), newsroom.url);
  const browser = await openBrowser();
  try {
    const rows: string[] = [];
    for (const path of PAGES) {
      await fetch(`${site.url}${path}`); // the newsroom's answers are kept then, as they are for all but the first reader
      const rounds: Measured[] = [];
      for (let round = 0; round < ROUNDS; round += 1)
        rounds.push(await measure(browser, `${site.url}${path}`));
      const middle = (what: keyof Measured): number => medianOf(rounds.map((measured) => measured[what]));
      rows.push(
        `| \`${path}\` | ${middle('largest').toFixed(0)} | ${middle('shift').toFixed(3)} | ${middle('weight').toFixed(1)} | ${middle('pictures').toFixed(0)} |`,
      );
      process.stdout.write(`${rows.at(-1) ?? ''}\n`);
    }
    await writePage('starter-site-performance.md', render(rows));
  } finally {
    await browser.close();
    await site.stop();
    await newsroom.stop();
  }
};

/** A reader who was never there, and reads without scrolling. */
const measure = async (browser: Browser, address: string): Promise<Measured> => {
  const context = await browser.newContext({ viewport: SCREEN, deviceScaleFactor: SHARPNESS });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const weight = await weigh(session);
  await page.addInitScript({ content: WATCH });
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = await page.evaluate<Pick<Measured, 'largest' | 'shift'>>('seen');
  await context.close();
  return { ...seen, ...weight() };
};

const weigh = async (session: CDPSession): Promise<() => Pick<Measured, 'weight' | 'pictures'>> => {
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const kinds = new Map<string, string>();
  const bytes = { pictures: 0, weight: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }: Finished) => {
    bytes[kinds.get(requestId) === 'Image' ? 'pictures' : 'weight'] += encodedDataLength;
  });
  return () => ({ weight: bytes.weight / 1000, pictures: bytes.pictures / 1000 });
};

const render = (rows: readonly string[]): string => {
  const machine = readMachine();
  return `# How fast the starter site is

Written by \`npm run bench:site\`; do not edit. \`examples/site\` on the demonstration, in Chromium as a phone: ${SCREEN.width} × ${SCREEN.height} CSS pixels, two pixels
for each, ${(NETWORK.downloadThroughput * 8) / 1_000_000} Mbit/s with ${NETWORK.latency} ms of latency, a processor ${SLOWER} times slower; nothing in the browser's cache. Medians of ${ROUNDS}
visits without scrolling.

The aims: the largest paint within 1500 ms, no layout shift, less than 100 kB without pictures.

${machine.cores} × ${machine.cpu}, Node ${machine.node}; browser, newsroom and site share them. Load average at the end: ${(loadavg()[0] ?? 0).toFixed(1)}.

| page | largest paint, ms | layout shift | kB without pictures | kB of pictures |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
};

void run();
