import type { Core } from '@strapi/strapi';
import { Gauge } from 'prom-client';
import { registry } from './registry';
import { countReaders } from '../storage/read-pool';
import { countConnections } from '../strapi/connection';

const connections = new Gauge({
  name: 'database_pool_connections',
  help: 'Connections that are used or free, of the pool for public reads and of the one for all else; pending: requests that wait for one.',
  labelNames: ['pool', 'state'],
  registers: [registry],
});

/** Notes how the pools stand now; called when the metrics are read. */
export const recordPools = (strapi: Core.Strapi): void => {
  for (const [pool, counts] of Object.entries({
    strapi: countConnections(strapi),
    reads: countReaders(strapi),
  }))
    for (const [state, count] of Object.entries(counts)) connections.set({ pool, state }, count);
};
