import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { addDeliveryJob } from './add-delivery-job';
import { AUDIENCES, type LoggedRow } from './audience';

const INSERT = `insert into deliveries (channel, receiver, change_id, document_id, locale, kind)
  select channel, receiver, change_id, ?, locale, kind from jsonb_to_recordset(?::jsonb) as delivery
    (channel text, receiver text, change_id bigint, locale text, kind text)`;

/** Writes down what partners are to hear, with the jobs that send it, in the transaction of the change. */
export const queueDeliveries = async (
  strapi: Core.Strapi,
  documentId: string,
  changes: readonly LoggedRow[],
): Promise<void> => {
  const rows = [];
  for (const audience of AUDIENCES.take(strapi)) {
    for (const { receiver, change } of await audience.find(strapi, documentId, changes)) {
      const { id, kind, locale } = change;
      rows.push({ channel: audience.channel, receiver, change_id: id, locale, kind });
    }
  }
  if (rows.length === 0) return;
  await sql(strapi, INSERT, [documentId, JSON.stringify(rows)]);
  for (const receiver of new Set(rows.map((row) => row.receiver)))
    await addDeliveryJob(strapi, { receiver, documentId });
};
