import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { sql } from '../../platform/storage/sql';
import { addDeliveryJob } from './add-delivery-job';

const NO_RELEASE = 'test';

/** Sends a webhook a delivery that tells of no release. @returns its number */
export const queueTest = async (strapi: Core.Strapi, receiver: string): Promise<string> =>
  strapi.db.transaction(async () => {
    const [queued] = await sql<{ id: string }>(
      strapi,
      `insert into deliveries (channel, receiver, document_id, locale, kind)
       values ('webhook', ?, ?, ?, 'test') returning id::text`,
      [receiver, NO_RELEASE, DEFAULT_LOCALE],
    );
    await addDeliveryJob(strapi, { receiver, documentId: NO_RELEASE });
    return queued?.id ?? '';
  });
