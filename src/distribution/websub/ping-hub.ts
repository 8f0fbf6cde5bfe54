import type { Core } from '@strapi/strapi';
import { newsroomUrl } from '../../platform/addresses/addresses';
import { FEED_FORMATS } from '../feeds/domain/feed';
import { feedAddress } from '../feeds/domain/feed-address';
import { LOCALES } from '../../shared/locales/locales';
import { recordDelivery } from '../../platform/metrics/deliveries';
import { isPrivateAllowed } from '../../platform/outbound/is-private-allowed';
import { sendRequest } from '../../platform/outbound/send-request';

/**
 * Tells an outside hub (WEBSUB_HUB_URL) that our feeds changed: those without filters, in every language and format.
 *
 * @throws when it does not take it: the job is tried again
 */
export const pingHub = async (strapi: Core.Strapi, hub: string): Promise<void> => {
  const form = new URLSearchParams({ 'hub.mode': 'publish' });
  for (const locale of LOCALES)
    for (const format of FEED_FORMATS) {
      const address = feedAddress(newsroomUrl(strapi), format, { locale });
      form.append('hub.url', address);
      form.append('hub.topic', address);
    }
  const { status } = await sendRequest(
    {
      method: 'POST',
      url: hub,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    },
    isPrivateAllowed(strapi),
  );
  const isTaken = status >= 200 && status < 300;
  recordDelivery('hub', isTaken ? 'delivered' : 'failed');
  if (!isTaken) throw new Error(`The hub answered ${status}.`);
};
