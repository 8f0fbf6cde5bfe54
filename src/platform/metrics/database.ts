import { Gauge } from 'prom-client';
import { registry } from './registry';

const isFull = new Gauge({
  name: 'dateline_database_is_full',
  help: 'Whether the disk of the database has no room (1): reads are answered, and nothing is saved or released.',
  aggregator: 'max', // of several processes: each tries for itself
  registers: [registry],
});

/** Notes how the last trial went. */
export const recordRoom = (isThere: boolean): void => {
  isFull.set(isThere ? 0 : 1);
};
