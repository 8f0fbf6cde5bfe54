import type { Core } from '@strapi/strapi';
import { registry } from './registry';
import './deliveries';
import './release-delay'; // shown from the start, with zero releases

interface Answer {
  type: string;
  body: string;
}

/** `GET /metrics`, for Prometheus; without a token, like the health of any service. */
export const serveMetrics = (strapi: Core.Strapi): void => {
  strapi.server.routes([
    {
      method: 'GET',
      path: '/metrics',
      handler: async (context: Answer) => {
        context.body = await registry.metrics();
        context.type = registry.contentType;
      },
      config: { auth: false },
    },
  ]);
};
