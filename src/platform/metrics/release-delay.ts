import { Histogram } from 'prom-client';
import { registry } from './registry';

const releaseDelay = new Histogram({
  name: 'dateline_release_delay_seconds',
  help: 'How long after its time a scheduled press release went out.',
  buckets: [0.5, 1, 2, 5, 10, 30, 60, 300, 1800, 7200],
  registers: [registry],
});

/** Notes how late a scheduled press release went out. */
export const recordReleaseDelay = (seconds: number): void => {
  releaseDelay.observe(Math.max(0, seconds));
};
