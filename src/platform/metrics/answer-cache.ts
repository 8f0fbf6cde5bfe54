import { Counter, Gauge } from 'prom-client';
import { registry } from './registry';

const counter = (name: string, help: string): Counter => new Counter({ name, help, registers: [registry] });

const hits = counter('dateline_cache_hits_total', 'Answers that came from memory.');
const misses = counter('dateline_cache_misses_total', 'Answers that were computed and could be kept.');
const shared = counter('dateline_cache_shared_total', 'Readers who waited for an answer under way.');
const invalidations = counter('dateline_cache_invalidated_total', 'Answers that a change took away.');
const bytes = new Gauge({
  name: 'dateline_cache_bytes',
  help: 'Memory that kept answers take, about.',
  registers: [registry],
  collect: () => {
    bytes.set(measure());
  },
});
let measure = (): number => 0;

export const countHit = (): void => {
  hits.inc();
};
export const countMiss = (): void => {
  misses.inc();
};
export const countShared = (): void => {
  shared.inc();
};
/** @param answers - how many went */
export const countInvalidation = (answers: number): void => {
  invalidations.inc(answers);
};
/** @param read - the bytes that are taken now */
export const showBytes = (read: () => number): void => {
  measure = read;
};
