import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { writeCursor, type Cursor } from '../changes/domain/cursor';
import type { ContentChange } from './domain/content-change';

const MICROSECONDS = '(extract(epoch from at) * 1000000)::bigint::text';

const COLUMNS = `id::text, tags, paths, is_everywhere as "isEverywhere", at, ${MICROSECONDS} as microseconds`;

/** The changes behind a number, the oldest first. */
export const readContentChanges = (
  strapi: Core.Strapi,
  after: number,
  limit: number,
): Promise<ContentChange[]> =>
  sql<ContentChange>(
    strapi,
    `select ${COLUMNS} from content_changes where id > ? order by content_changes.id limit ?`,
    [after, limit],
  );

/** The changes that deliveries tell of, the oldest first. */
export const readDelivered = (
  strapi: Core.Strapi,
  receiver: string,
  from: string,
  limit: number,
): Promise<(ContentChange & { readonly deliveryId: string })[]> =>
  sql(
    strapi,
    `select delivery.id::text as "deliveryId", change.* from deliveries delivery
     join (select ${COLUMNS} from content_changes) change on change.id = delivery.content_change_id::text
     where delivery.receiver = ? and delivery.state = 'waiting' and delivery.id >= ?
       and delivery.content_change_id is not null
     order by delivery.id limit ?`,
    [receiver, from, limit],
  );

/** The number of the newest change; 0 when there is none. */
export const findNewest = async (strapi: Core.Strapi): Promise<number> => {
  const [row] = await sql<{ id: string | null }>(strapi, 'select max(id)::text as id from content_changes');
  return Number(row?.id ?? 0);
};

/** Whether a cursor is of a change that is still known: of another one it is not known what came after it. */
export const isKnown = async (strapi: Core.Strapi, { position, at }: Cursor): Promise<boolean> =>
  (await sql(strapi, `select 1 from content_changes where id = ? and ${MICROSECONDS} = ?`, [position, at]))
    .length > 0;

export const cursorOf = ({ id, microseconds }: ContentChange): string =>
  writeCursor({ position: Number(id), at: microseconds });
