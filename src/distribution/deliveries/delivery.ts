import type { Core } from '@strapi/strapi';
import type { Attempt } from '../../platform/outbound/attempt';

/** Something that a receiver is told, in order with the rest of the same release. */
export interface Delivery {
  readonly id: string;
  readonly messageId: string;
  /** The audience that its receiver belongs to. */
  readonly channel: string;
  readonly receiver: string;
  /** null: a test */
  readonly changeId: string | null;
  readonly documentId: string;
  readonly locale: string;
  readonly kind: string;
  readonly attempts: number;
  readonly since: Date;
  readonly nextAt: Date | null;
}

/** The deliveries of one release to one receiver: they go out one after the other. */
export interface Stream {
  readonly receiver: string;
  readonly documentId: string;
}

/** Sends one. It may be sent twice, after a crash. */
export type Send = (strapi: Core.Strapi, delivery: Delivery) => Promise<Attempt>;

/** Of a row of `deliveries`. */
export const DELIVERY_COLUMNS = `id::text, message_id as "messageId", channel, receiver, change_id::text as "changeId",
  document_id as "documentId", locale, kind, attempts, since, next_at as "nextAt"`;
