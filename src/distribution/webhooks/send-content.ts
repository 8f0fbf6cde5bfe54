import type { Core } from '@strapi/strapi';
import { siteUrl } from '../../platform/addresses/addresses';
import { sql } from '../../platform/storage/sql';
import { CONTENT_CHANGED } from '../../shared/public-change/webhook-events';
import type { Delivery } from '../deliveries/delivery';
import { mergeChanges } from '../front-ends/domain/content-change';
import { cursorOf, readDelivered } from '../front-ends/read-content-changes';

const VERSION = 1;
const MERGED = 100; // changes in one message

/** What a front end is told, and the deliveries that this settles besides its own. */
export interface ContentBody {
  readonly body: string;
  readonly others: readonly string[];
}

/** All that a front end waits to hear, in one message; null when it is too old to be known. */
export const writeContentBody = async (
  strapi: Core.Strapi,
  { receiver, id }: Delivery,
): Promise<ContentBody | null> => {
  const changes = await readDelivered(strapi, receiver, id, MERGED);
  const last = changes.at(-1);
  if (last === undefined) return null;
  const body = JSON.stringify({
    type: CONTENT_CHANGED,
    version: VERSION,
    timestamp: last.at.toISOString(),
    data: { ...mergeChanges(changes, cursorOf(last)), site: siteUrl(strapi) },
  });
  return { body, others: changes.map(({ deliveryId }) => deliveryId).filter((other) => other !== id) };
};

/** What was told together is delivered together. After a crash between the two it is told again. */
export const settleOthers = async (strapi: Core.Strapi, others: readonly string[]): Promise<void> => {
  if (others.length === 0) return;
  await sql(
    strapi,
    `update deliveries set state = 'delivered', attempts = attempts + 1, attempted_at = clock_timestamp(),
       settled_at = clock_timestamp() where id = any(?::bigint[]) and state = 'waiting'`,
    [[...others]],
  );
};
