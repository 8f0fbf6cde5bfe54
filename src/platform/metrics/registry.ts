import { collectDefaultMetrics, Registry } from 'prom-client';

/**
 * What `GET /metrics` shows to everybody; one a process, however often Strapi starts in it. Nothing may enter that tells
 * how much is unreleased, scheduled or waiting in the job queue.
 */
export const registry = new Registry();

/** What it shows besides, when only operators may read it. */
export const operatorsRegistry = new Registry();

collectDefaultMetrics({ register: registry });
