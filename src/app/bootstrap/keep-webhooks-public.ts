import type { Core } from '@strapi/strapi';

interface WebhookStore {
  readonly allowedEvents: Map<string, string>;
}

interface WebhookRunner {
  readonly webhooksMap: Map<string, unknown>;
  deleteListener(event: string): void;
}

/** Events of Strapi's webhooks that carry what is not public: drafts, what was withdrawn, and files of drafts. */
const PRIVATE = /^(?:entry\.(?:create|update|delete|unpublish|draft-discard)|media\.)/;

/** Strapi's own webhooks tell of publications alone: their other events would send drafts to whatever address is set. */
export const keepWebhooksPublic = (strapi: Core.Strapi): void => {
  const { allowedEvents } = strapi.get<WebhookStore>('webhookStore');
  for (const [name, event] of allowedEvents) {
    if (PRIVATE.test(event)) allowedEvents.delete(name);
  }
  const runner = strapi.get<WebhookRunner>('webhookRunner');
  for (const event of [...runner.webhooksMap.keys()].filter((name) => PRIVATE.test(name))) {
    runner.webhooksMap.delete(event);
    runner.deleteListener(event);
  }
};
