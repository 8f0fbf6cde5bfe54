import type { Core } from '@strapi/strapi';
import { AggregatorRegistry, Registry } from 'prom-client';
import { recordPools } from '../../platform/metrics/pool';
import { operatorsRegistry, registry } from '../../platform/metrics/registry';
import '../../platform/metrics/deliveries';
import '../../platform/metrics/release-delay'; // shown from the start, with zero releases
import { askPeers } from '../../platform/workers/peers';
import { watchOf } from './ask-database';
import { operationsToken } from './refuse-unless-operator';

/** The metrics of all processes on this port, summed, in the text format of Prometheus. */
export const showMetrics = async (strapi: Core.Strapi): Promise<{ text: string; type: string }> => {
  const own = current(strapi);
  const others = await askPeers('metrics');
  const shown =
    others.length === 0
      ? own
      : AggregatorRegistry.aggregate([await own.getMetricsAsJSON(), ...(others as object[])]);
  return { text: await shown.metrics(), type: own.contentType };
};

/** What this process adds to the metrics of all: prom-client's JSON. */
export const listMetrics = (strapi: Core.Strapi): Promise<object[]> => current(strapi).getMetricsAsJSON();

const current = (strapi: Core.Strapi): Registry => {
  recordPools(strapi);
  void watchOf(strapi)?.ask(); // so that a full disk is known the next time, also where nobody asks for readiness
  return operationsToken(strapi) === '' ? registry : Registry.merge([registry, operatorsRegistry]);
};
