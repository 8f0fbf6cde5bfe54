import type { Core } from '@strapi/strapi';
import { Registry } from 'prom-client';
import { setTimeout as wait } from 'node:timers/promises';
import { recordPools } from '../metrics/pool';
import { operatorsRegistry, registry } from '../metrics/registry';
import type { TelemetrySettings } from './send-telemetry';
import type { Listed } from './to-metric-data';

const closes = new WeakMap<Core.Strapi, () => Promise<void>>();

/** OpenTelemetry, where a setting asks for it; its packages are not loaded otherwise. */
export const openTelemetryWithServer = async (strapi: Core.Strapi): Promise<void> => {
  const settings = strapi.config.get<TelemetrySettings>('newsroom.telemetry');
  if (!settings.traces && !settings.metrics) return;
  const { sendTelemetry } = await import('./send-telemetry');
  strapi.server.httpServer.once('listening', () => {
    const close = sendTelemetry(
      settings,
      () => listMetrics(strapi),
      (message) => strapi.log.warn(message),
    );
    closes.set(strapi, close);
  });
};

const PATIENCE = 3_000; // milliseconds: a collector that is away holds no stop up

/** Sends what waits. */
export const closeTelemetry = async (strapi: Core.Strapi): Promise<void> => {
  const close = closes.get(strapi);
  if (close !== undefined) await Promise.race([close(), wait(PATIENCE, undefined, { ref: false })]);
};

/** All of `/metrics`, what operators alone read there too: the collector is theirs. */
const listMetrics = (strapi: Core.Strapi): Promise<Listed[]> => {
  recordPools(strapi);
  return Registry.merge([registry, operatorsRegistry]).getMetricsAsJSON();
};
