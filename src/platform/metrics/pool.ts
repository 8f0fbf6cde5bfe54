import type { Core } from '@strapi/strapi';
import { Gauge } from 'prom-client';
import { registry } from './registry';
import { countConnections } from '../strapi/connection';

const connections = new Gauge({
  name: 'database_pool_connections',
  help: "Connections of Strapi's pool that are used or free; pending: requests that wait for one.",
  labelNames: ['state'],
  registers: [registry],
});

/** Notes how the pool stands now; called when the metrics are read. */
export const recordPool = (strapi: Core.Strapi): void => {
  for (const [state, count] of Object.entries(countConnections(strapi))) connections.set({ state }, count);
};
