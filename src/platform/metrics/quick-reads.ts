import { Counter } from 'prom-client';
import { registry } from './registry';

const reads = new Counter({
  name: 'dateline_rest_reads_total',
  help: 'Public REST reads by the way they took: quick (one statement) or normal (Strapi’s own).',
  labelNames: ['way'],
  registers: [registry],
});

/** Notes which way a public REST read took. */
export const countRead = (way: 'quick' | 'normal'): void => {
  reads.inc({ way });
};
