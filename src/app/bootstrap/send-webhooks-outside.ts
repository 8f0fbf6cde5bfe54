import type { Core } from '@strapi/strapi';
import { isPrivateAllowed } from '../../platform/outbound/is-private-allowed';
import { OutboundError } from '../../platform/outbound/outbound-error';
import { sendRequest } from '../../platform/outbound/send-request';
import { webhookRunner, type RunWebhook } from '../../platform/strapi/services';

/**
 * Strapi's own webhooks go out as everything else does, those that are only tried in the panel too: its own way looks up a name
 * when a webhook is saved, and not where the name leads when it is sent.
 */
export const sendWebhooksOutside = (strapi: Core.Strapi): void => {
  const run: RunWebhook = async ({ url, headers }, event, info = {}) => {
    const body = JSON.stringify({ event, createdAt: new Date(), ...info });
    const sent = { ...headers, 'X-Strapi-Event': event, 'Content-Type': 'application/json' };
    try {
      const answer = await sendRequest(
        { method: 'POST', url, headers: sent, body },
        isPrivateAllowed(strapi),
      );
      const isTaken = answer.status >= 200 && answer.status < 300;
      return { statusCode: answer.status, ...(!isTaken && { message: answer.text }) };
    } catch (error) {
      if (!(error instanceof OutboundError)) throw error;
      return { statusCode: 500, message: error.failure };
    }
  };
  Object.assign(webhookRunner(strapi), { run });
};

/** Strapi's own webhooks hear nothing of what this process does: what is moved in is no news. */
export const silenceWebhooks = (strapi: Core.Strapi): void => {
  const run: RunWebhook = () => Promise.resolve({ statusCode: 200 });
  Object.assign(webhookRunner(strapi), { run });
};
