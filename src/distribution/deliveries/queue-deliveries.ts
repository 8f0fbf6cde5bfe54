import type { Core } from '@strapi/strapi';
import type { ChangeKind } from '../changes/domain/change';
import type { Locale } from '../../shared/locales/locales';
import { findInterestedWebhooks } from '../webhooks/find-interested-webhooks';
import { findReports } from '../reliefweb/find-reports';
import { sql } from '../../platform/storage/sql';
import { addDeliveryJob } from './add-delivery-job';
import type { Channel } from './delivery';

/** A row of the changes log that was just written. */
export interface LoggedRow {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly locale: Locale;
}

/** Who is to hear of a change. */
export interface Addressed {
  readonly channel: Channel;
  readonly receiver: string;
  readonly change: LoggedRow;
}

/** Who wants to hear of which changes of a release. */
const AUDIENCES: readonly ((
  strapi: Core.Strapi,
  documentId: string,
  changes: readonly LoggedRow[],
) => Promise<Addressed[]>)[] = [findInterestedWebhooks, findReports];

const INSERT = `insert into deliveries (channel, receiver, change_id, document_id, locale, kind)
  select channel, receiver, change_id, ?, locale, kind from jsonb_to_recordset(?::jsonb) as delivery
    (channel text, receiver text, change_id bigint, locale text, kind text)`;

/** Writes down what partners are to hear, with the jobs that send it, in the transaction of the change. */
export const queueDeliveries = async (
  strapi: Core.Strapi,
  documentId: string,
  changes: readonly LoggedRow[],
): Promise<void> => {
  const addressed: Addressed[] = [];
  for (const find of AUDIENCES) addressed.push(...(await find(strapi, documentId, changes)));
  if (addressed.length === 0) return;
  const rows = addressed.map(({ channel, receiver, change: { id, kind, locale } }) => ({
    channel,
    receiver,
    change_id: id,
    locale,
    kind,
  }));
  await sql(strapi, INSERT, [documentId, JSON.stringify(rows)]);
  for (const receiver of new Set(addressed.map((one) => one.receiver)))
    await addDeliveryJob(strapi, { receiver, documentId });
};
