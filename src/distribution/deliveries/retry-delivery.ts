import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { addDeliveryJob } from './add-delivery-job';
import type { Stream } from './delivery';

/** Tries a delivery that was given up for another three days. @returns whether there was one */
export const retryDelivery = async (strapi: Core.Strapi, id: string): Promise<boolean> =>
  strapi.db.transaction(async () => {
    const [stream] = await sql<Stream>(
      strapi,
      `update deliveries set state = 'waiting', since = clock_timestamp(), next_at = null, settled_at = null, attempts = 0
       where id = ? and state = 'parked' returning receiver, document_id as "documentId"`,
      [id],
    );
    if (stream === undefined) return false;
    await addDeliveryJob(strapi, stream);
    return true;
  });
