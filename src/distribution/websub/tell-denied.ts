import type { Core } from '@strapi/strapi';
import { callbackUrl } from './domain/callback-url';
import { isPrivateAllowed } from '../../platform/outbound/is-private-allowed';
import { OutboundError } from '../../platform/outbound/outbound-error';
import { sendRequest } from '../../platform/outbound/send-request';

interface Denied {
  readonly topic: string;
  readonly callback: string;
}

/** Tells a subscriber, once, why there is no subscription, or none any more. Source: W3C WebSub, section 5.2 */
export const tellDenied = async (
  strapi: Core.Strapi,
  { topic, callback }: Denied,
  reason: string,
): Promise<void> => {
  const parameters = { 'hub.mode': 'denied', 'hub.topic': topic, 'hub.reason': reason };
  try {
    await sendRequest({ method: 'GET', url: callbackUrl(callback, parameters) }, isPrivateAllowed(strapi));
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error;
    strapi.log.debug(`[websub] A denial was not heard: ${error.failure}`);
  }
};
