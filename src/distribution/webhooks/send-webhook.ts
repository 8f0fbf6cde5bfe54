import { Webhook as Signer } from 'standardwebhooks';
import type { Send } from '../deliveries/delivery';
import { renderWebhookBody } from './domain/webhook-body';
import { loadEntries } from '../feeds/load-entries';
import { attemptRequest } from '../../platform/outbound/attempt-request';
import { readClock } from '../../platform/clock/database-clock';
import { findEvent } from './find-event';
import { findWebhook } from './partner-webhooks';

/**
 * Sends what happened, with what is public now, signed as Standard Webhooks has it.
 *
 * Source: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export const sendWebhook: Send = async (strapi, delivery) => {
  const webhook = await findWebhook(strapi, delivery.receiver);
  if (webhook?.active !== true && !(webhook !== null && delivery.kind === 'test'))
    return { result: 'dropped', failure: 'switched-off' };
  const { documentId, locale, messageId } = delivery;
  const [entry = null] = await loadEntries(strapi, { documentId, locales: [locale] });
  const body = renderWebhookBody(await findEvent(strapi, delivery), entry);
  const id = `msg_${messageId}`;
  const now = await readClock(strapi);
  return attemptRequest(strapi, {
    method: 'POST',
    url: webhook.url,
    headers: {
      'Content-Type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Signer(webhook.secret).sign(id, now, body),
    },
    body,
  });
};
