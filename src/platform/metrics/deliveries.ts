import { Counter } from 'prom-client';
import { registry } from './registry';

const deliveries = new Counter({
  name: 'dateline_deliveries_total',
  help: 'Attempts to tell partners of public changes, by channel and result.',
  labelNames: ['channel', 'result'],
  registers: [registry],
});

/** Notes how an attempt went: delivered, failed, parked (given up) or dropped. */
export const recordDelivery = (channel: string, result: string): void => {
  deliveries.inc({ channel, result });
};
