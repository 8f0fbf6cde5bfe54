import type { Core } from '@strapi/strapi';
import type { Webhook } from './domain/webhook';
import { findRows } from '../../platform/strapi/rows';
import { WEBHOOK } from '../../shared/content-types/uids';

export const findWebhook = async (strapi: Core.Strapi, documentId: string): Promise<Webhook | null> => {
  const [webhook] = await findRows<Webhook>(strapi, WEBHOOK, { where: { documentId } });
  return webhook ?? null;
};

export const findActiveWebhooks = (strapi: Core.Strapi): Promise<Webhook[]> =>
  findRows<Webhook>(strapi, WEBHOOK, { where: { active: true } });
