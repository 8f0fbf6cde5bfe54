import type { Core } from '@strapi/strapi';
import type { FilteredWebhook, Webhook } from './domain/webhook';
import { findRows } from '../../platform/strapi/rows';
import { WEBHOOK } from '../../shared/content-types/uids';

export const findWebhook = async (strapi: Core.Strapi, documentId: string): Promise<Webhook | null> => {
  const [webhook] = await findRows<Webhook>(strapi, WEBHOOK, { where: { documentId } });
  return webhook ?? null;
};

/** Webhooks with the countries and topics that they are about. */
export const findFilteredWebhooks = (
  strapi: Core.Strapi,
  where: Record<string, unknown>,
): Promise<FilteredWebhook[]> =>
  findRows<FilteredWebhook>(strapi, WEBHOOK, {
    where,
    populate: { countries: { select: ['documentId'] }, topics: { select: ['documentId'] } },
  });
