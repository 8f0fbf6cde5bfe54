import { Counter } from 'prom-client';
import { registry } from './registry';

const reads = new Counter({
  name: 'dateline_replica_reads_total',
  help: 'Public reads that were meant for the replica: read there (replica), or in the primary because it lacked something (behind) or did not answer (away).',
  labelNames: ['way'],
  registers: [registry],
});

/** Notes where a public read went that was meant for the replica. */
export const countReplicaRead = (way: 'replica' | 'behind' | 'away'): void => {
  reads.inc({ way });
};
