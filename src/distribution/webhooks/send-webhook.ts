import { Webhook as Signer } from 'standardwebhooks';
import type { Core } from '@strapi/strapi';
import { CONTENT_CHANGED } from '../../shared/public-change/webhook-events';
import type { Delivery, Send } from '../deliveries/delivery';
import { renderWebhookBody } from './domain/webhook-body';
import { loadEntries } from '../feeds/load-entries';
import { attemptRequest } from '../../platform/outbound/attempt-request';
import { readClock } from '../../platform/clock/database-clock';
import { findEvent } from './find-event';
import { findWebhook } from './partner-webhooks';
import { settleOthers, writeContentBody } from './send-content';

/**
 * Sends what happened, with what is public now, signed as Standard Webhooks has it.
 *
 * Source: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export const sendWebhook: Send = async (strapi, delivery) => {
  const webhook = await findWebhook(strapi, delivery.receiver);
  if (webhook?.active !== true && !(webhook !== null && delivery.kind === 'test'))
    return { result: 'dropped', failure: 'switched-off' };
  const { messageId } = delivery;
  const content = delivery.kind === CONTENT_CHANGED ? await writeContentBody(strapi, delivery) : undefined;
  if (content === null) return { result: 'dropped', failure: 'too-old' };
  const body = content?.body ?? (await writeReleaseBody(strapi, delivery));
  const id = `msg_${messageId}`;
  const now = await readClock(strapi);
  const attempt = await attemptRequest(strapi, {
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
  if (attempt.result === 'delivered') await settleOthers(strapi, content?.others ?? []);
  return attempt;
};

const writeReleaseBody = async (strapi: Core.Strapi, delivery: Delivery): Promise<string> => {
  const { documentId, locale } = delivery;
  const [entry = null] = await loadEntries(strapi, { documentId, locales: [locale] });
  return renderWebhookBody(await findEvent(strapi, delivery), entry);
};
