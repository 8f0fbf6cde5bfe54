import { createHistogram, performance, type RecordableHistogram } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** What readers and agencies ask for most. */
export const READ = [
  '/api/press-releases?populate=*&sort=releasedAt:desc',
  '/api/content?path=/',
  '/api/search?q=well',
  '/api/feeds/press.rss',
] as const;

const PAUSE = 50; // milliseconds between two requests of one reader

/** Microseconds by address. */
export type Latencies = Readonly<
  Record<(typeof READ)[number], Pick<RecordableHistogram, 'percentile' | 'count'>>
>;

/** One reader for each address asks for it again and again until it is told to stop. @throws for an answer that is a fault */
export const askAsReaders = async (url: string, until: AbortSignal): Promise<Latencies> => {
  const all = READ.map(async (path) => {
    const latency = createHistogram();
    while (!until.aborted) {
      const began = performance.now();
      await ask(`${url}${path}`);
      latency.record(Math.max(1, Math.round((performance.now() - began) * 1000)));
      await wait(PAUSE);
    }
    return [path, latency] as const;
  });
  return Object.fromEntries(await Promise.all(all)) as unknown as Latencies;
};

const ask = async (address: string): Promise<void> => {
  const response = await fetch(address);
  await response.arrayBuffer();
  if (response.status >= 500) throw new Error(`${address} answered ${response.status}`);
};

export const warmUp = async (url: string): Promise<void> => {
  for (const path of READ) for (let time = 0; time < 20; time += 1) await ask(`${url}${path}`);
};
