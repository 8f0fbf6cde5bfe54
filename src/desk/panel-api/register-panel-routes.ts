import type { Core } from '@strapi/strapi';
import * as deliveries from './delivery-handlers';
import * as handlers from './handlers';

const route = (method: 'GET' | 'POST', path: string, handler: unknown) => ({
  method,
  path,
  handler,
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/** The routes that the panel's own pieces call, for signed-in staff alone. */
export const registerPanelRoutes = (strapi: Core.Strapi): void => {
  strapi.server.routes({
    type: 'admin',
    prefix: '/newsroom',
    routes: [
      route('GET', '/press-releases/:documentId', handlers.showDesk),
      route('POST', '/press-releases/:documentId/actions/:action', handlers.doAction),
      route('GET', '/history/entries/:id', handlers.showHistoryEntry),
      route('POST', '/history/entries/:id/restore', handlers.restoreHistoryEntry),
      route('GET', '/history/:uid/:documentId', handlers.showHistory),
      route('GET', '/translations', handlers.showTranslations),
      route('GET', '/embargoed-reads', handlers.showEmbargoedReads),
      route('GET', '/overview', handlers.showOverview),
      route('GET', '/deliveries', deliveries.showDeliveries),
      route('POST', '/deliveries/:id/retry', deliveries.retryDelivery),
      route('POST', '/partner-webhooks/:documentId/test', deliveries.testWebhook),
    ],
  } as never);
};
