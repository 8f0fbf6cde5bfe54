import type { Core } from '@strapi/strapi';
import { Gauge } from 'prom-client';
import { registry } from './registry';

/** Of tarn, the pool of knex. */
interface Pool {
  numUsed(): number;
  numFree(): number;
  numPendingAcquires(): number;
}

const connections = new Gauge({
  name: 'database_pool_connections',
  help: "Connections of Strapi's pool that are used or free; pending: requests that wait for one.",
  labelNames: ['state'],
  registers: [registry],
});

/** Notes how the pool stands now; called when the metrics are read. */
export const recordPool = (strapi: Core.Strapi): void => {
  const { pool } = strapi.db.connection.client as { pool: Pool };
  connections.set({ state: 'used' }, pool.numUsed());
  connections.set({ state: 'free' }, pool.numFree());
  connections.set({ state: 'pending' }, pool.numPendingAcquires());
};
