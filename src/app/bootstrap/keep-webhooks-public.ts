import type { Core } from '@strapi/strapi';
import { webhookRunner, webhookStore, type WebhookRunner } from '../../platform/strapi/services';

/** What everybody knows. Drafts, what was withdrawn, files of drafts, and whatever a later Strapi tells of, is not named. */
const PUBLIC = ['entry.publish'];

/** Strapi's own webhooks tell of publications alone: their other events would send drafts to whatever address is set. */
export const keepWebhooksPublic = (strapi: Core.Strapi): void => {
  keepPublicEvents(webhookStore(strapi).allowedEvents, webhookRunner(strapi));
};

/**
 * @param allowedEvents - those that staff may choose, by their name in the panel
 * @param runner - sends what the webhooks were set for before
 */
export const keepPublicEvents = (
  allowedEvents: Map<string, string>,
  runner: Pick<WebhookRunner, 'webhooksMap' | 'deleteListener'>,
): void => {
  for (const [name, event] of allowedEvents) {
    if (!PUBLIC.includes(event)) allowedEvents.delete(name);
  }
  for (const event of [...runner.webhooksMap.keys()].filter((name) => !PUBLIC.includes(name))) {
    runner.webhooksMap.delete(event);
    runner.deleteListener(event);
  }
};
