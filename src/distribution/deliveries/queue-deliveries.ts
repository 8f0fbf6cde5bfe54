import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { addDeliveryJob } from './add-delivery-job';
import { AUDIENCES, type LoggedRow } from './audience';

/**
 * What a partner knows a message by comes of what happened: who is told, that it is the first correction (say) of a language, and in
 * which words. A newsroom that was put back from a backup and does the same again tells it under the number that it had.
 */
const MESSAGE = `md5(concat_ws(' ', receiver, change.document_id, change.locale, change.kind,
  (select count(*) from public_changes before where before.document_id = change.document_id
    and before.locale = change.locale and before.kind = change.kind and before.id <= change.id),
  change.slug, change.former_slug, change.note,
  (select md5(row(p.title, p.summary, p.body)::text) from press_releases p
    where p.document_id = change.document_id and p.locale = change.locale and p.published_at is not null)))::uuid`;

const INSERT = `insert into deliveries (message_id, channel, receiver, change_id, document_id, locale, kind)
  select ${MESSAGE}, channel, receiver, change.id, change.document_id, change.locale, change.kind
  from rows from (jsonb_to_recordset(?::jsonb) as (channel text, receiver text, change_id bigint))
      with ordinality as delivery (channel, receiver, change_id, place)
    join public_changes change on change.id = delivery.change_id
  order by place`;

/** Writes down what partners are to hear, with the jobs that send it, in the transaction of the change. */
export const queueDeliveries = async (
  strapi: Core.Strapi,
  documentId: string,
  changes: readonly LoggedRow[],
): Promise<void> => {
  const rows = [];
  for (const audience of AUDIENCES.take(strapi)) {
    for (const { receiver, change } of await audience.find(strapi, documentId, changes)) {
      rows.push({ channel: audience.channel, receiver, change_id: change.id });
    }
  }
  if (rows.length === 0) return;
  await sql(strapi, INSERT, [JSON.stringify(rows)]);
  for (const receiver of new Set(rows.map((row) => row.receiver)))
    await addDeliveryJob(strapi, { receiver, documentId });
};
