import { Counter } from 'prom-client';
import { registry } from './registry';

const rejections = new Counter({
  name: 'dateline_unhandled_rejections_total',
  help: 'Failures that nothing waited for, and that the process outlived. Each is in the log.',
  registers: [registry],
});

/** Notes a failure that nothing waited for. How many there are tells nothing of what failed. */
export const countRejection = (): void => {
  rejections.inc();
};
