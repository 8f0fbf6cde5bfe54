import cluster, { type Worker } from 'node:cluster';
import { RateLimiterClusterMaster } from 'rate-limiter-flexible';
import { restartDelay } from '../domain/worker-count';
import { createExchange } from './exchange';

/**
 * Serves from several processes on one port, each with its kept answers. The first is started alone: it brings the database
 * up to date. One that ends is started again; one of them runs the jobs, and another takes them when it ends.
 *
 * @param onReady - the first one serves
 * @returns the exit code: that of a first one that did not come to serve, else 0 once all have ended on SIGTERM or SIGINT
 */
export const runWorkers = (count: number, onReady: () => void): Promise<number> =>
  new Promise((resolve) => {
    cluster.schedulingPolicy = cluster.SCHED_NONE; // each accepts for itself: none waits for one that was killed meanwhile
    new RateLimiterClusterMaster();
    const exchange = createExchange();
    const alive = new Set<Worker>();
    const serving = new Set<Worker>();
    let holder: Worker | null = null; // of the jobs
    let stopping = false;
    let wasReady = false;

    const giveJobs = (): void => {
      holder = [...serving][0] ?? null;
      holder?.send({ peers: 'take-jobs' });
    };
    const start = (delay: number): void => {
      const began = performance.now();
      const worker = cluster.fork({
        DATELINE_WORKERS: String(count),
        DATELINE_WORKER: wasReady ? 'later' : 'first',
        ...(wasReady ? { DATELINE_SEED_WHEN_EMPTY: '' } : {}),
      });
      alive.add(worker);
      worker.on('error', () => undefined); // what is said to one that ends: its end is heard besides
      worker.on('message', (message: unknown) => {
        exchange.hear(worker, message);
        if (message !== 'ready' || wasReady) return;
        wasReady = true;
        onReady();
        for (let number = 2; number <= count; number += 1) start(0);
      });
      worker.on('listening', () => {
        serving.add(worker);
        if (holder === null) giveJobs();
      });
      worker.on('exit', (code: number | null, signal: string | null) => {
        alive.delete(worker);
        serving.delete(worker);
        exchange.leave(worker);
        if (holder === worker) giveJobs();
        if (stopping || !wasReady) {
          if (alive.size === 0) resolve(stopping ? 0 : (code ?? 1));
          return;
        }
        const wait = restartDelay(delay, performance.now() - began);
        console.warn(
          `A worker has ended (${signal ?? String(code)}). It is started again in ${wait / SECOND} s.`,
        );
        setTimeout(() => {
          if (!stopping) start(wait);
        }, wait);
      });
    };
    const stop = (): void => {
      stopping = true;
      if (alive.size === 0) resolve(0); // all wait until they are started again
      for (const worker of alive) worker.process.kill('SIGTERM');
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
    start(0);
  });

const SECOND = 1_000; // milliseconds
