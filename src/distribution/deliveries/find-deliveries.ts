import type { Core } from '@strapi/strapi';
import type { DeliveriesQuery } from './domain/read-deliveries-query';
import { sql } from '../../platform/storage/sql';
import type { Delivery } from './delivery';

const SHOWN = 50; // the newest: a page of the panel

/** A delivery as the panel shows it. */
export interface ShownDelivery extends Pick<Delivery, 'id' | 'receiver' | 'documentId' | 'locale' | 'kind'> {
  readonly channel: string;
  readonly state: string;
  readonly attempts: number;
  readonly status: number | null;
  readonly failure: string | null;
  /** milliseconds */
  readonly latency: number | null;
  readonly createdAt: Date;
  readonly attemptedAt: Date | null;
  readonly nextAt: Date | null;
}

/** The newest deliveries, those that wait included. */
export const findDeliveries = (
  strapi: Core.Strapi,
  { receiver = null, state = null }: { [Key in keyof DeliveriesQuery]?: DeliveriesQuery[Key] | null },
): Promise<ShownDelivery[]> =>
  sql(
    strapi,
    `select id::text, channel, receiver, document_id as "documentId", locale, kind, state, attempts, status, failure,
       latency, created_at as "createdAt", attempted_at as "attemptedAt", next_at as "nextAt"
     from deliveries where (?::text is null or receiver = ?) and (?::text is null or state = ?)
     order by deliveries.id desc limit ?`,
    [receiver, receiver, state, state, SHOWN],
  );

/** Who a delivery is for, or null when there is none of that number. */
export const findReceiver = async (strapi: Core.Strapi, id: string): Promise<string | null> => {
  const [row] = await sql<{ receiver: string }>(strapi, 'select receiver from deliveries where id = ?', [id]);
  return row?.receiver ?? null;
};
