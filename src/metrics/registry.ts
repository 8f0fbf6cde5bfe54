import { collectDefaultMetrics, Registry } from 'prom-client';

/**
 * What `GET /metrics` shows; one a process, however often Strapi starts in it. Anybody may read it: nothing may enter
 * that tells how much is unreleased, scheduled or waiting in the job queue.
 */
export const registry = new Registry();

collectDefaultMetrics({ register: registry });
