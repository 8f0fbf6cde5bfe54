import type { Core } from '@strapi/strapi';
import { addDeliveryJob } from './add-delivery-job';
import type { Stream } from './delivery';
import { sql } from '../../platform/storage/sql';

/** Every delivery that waits has its job, also when the queue was lost, as after a restored backup. */
export const queueWaitingDeliveries = async (strapi: Core.Strapi): Promise<void> => {
  const streams = await sql<Stream & { nextAt: Date | null }>(
    strapi,
    `select receiver, document_id as "documentId", min(next_at) as "nextAt" from deliveries
     where state = 'waiting' group by receiver, document_id`,
  );
  for (const stream of streams) await addDeliveryJob(strapi, stream, stream.nextAt ?? undefined);
};
