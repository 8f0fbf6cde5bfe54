import type { Core } from '@strapi/strapi';
import { siteUrl } from '../../platform/addresses/addresses';
import { releaseAddress } from '../../shared/addresses/release-address';
import { numberChanges } from '../changes/number-changes';
import type { Delivery } from '../deliveries/delivery';
import { writeCursor } from '../changes/domain/cursor';
import type { WebhookEvent } from './domain/webhook-body';
import { readClock } from '../../platform/clock/database-clock';
import { sql } from '../../platform/storage/sql';

interface LoggedEvent {
  readonly at: Date;
  readonly formerSlug: string | null;
  readonly place: string;
  readonly microseconds: string;
}

const SELECT = `select at, former_slug as "formerSlug", position::text as place,
  (extract(epoch from at) * 1000000)::bigint::text as microseconds from public_changes where id = ?`;

/** What a delivery tells of, with its place in the changes log. */
export const findEvent = async (
  strapi: Core.Strapi,
  { changeId, kind, documentId, locale }: Delivery,
): Promise<WebhookEvent> => {
  const event = { kind, documentId, locale };
  if (changeId === null) return { ...event, at: await readClock(strapi), cursor: null, from: null };
  await numberChanges(strapi);
  const [logged] = await sql<LoggedEvent>(strapi, SELECT, [changeId]);
  if (logged === undefined) throw new Error(`The changes log has no entry ${changeId}.`);
  const { at, formerSlug, place, microseconds } = logged;
  return {
    ...event,
    at,
    cursor: writeCursor({ position: Number(place), at: microseconds }),
    from: formerSlug === null ? null : releaseAddress(siteUrl(strapi), locale, formerSlug),
  };
};
