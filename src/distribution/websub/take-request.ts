import type { Core } from '@strapi/strapi';
import type { HubRequest } from './domain/hub-request';
import { sql } from '../../platform/storage/sql';
import { VERIFYING_LIFE, VERIFYING_LIMIT } from './limits';

export interface StoredRequest extends HubRequest {
  readonly id: string;
  readonly host: string;
  readonly requester: string | null;
}

/**
 * Those that wait, in turns: the first request of each caller before the second of any, and none of a caller or for a host of
 * which one is under way. So whoever answers slowly holds one of those who ask, and the other is for the others.
 */
const TAKE = `
  with asked as (
    select id, created_at, host, coalesce(requester, host) as caller,
      coalesce(taken_at > clock_timestamp() - ?::interval, false) as is_under_way
    from websub_requests
  ), turns as (
    select id, created_at, row_number() over (partition by caller order by created_at) as turn
    from asked
    where caller not in (select caller from asked where is_under_way)
      and host not in (select host from asked where is_under_way)
  )
  update websub_requests set taken_at = clock_timestamp()
  where id = (select id from turns order by turn, created_at limit 1)
    and (select count(*) from asked where is_under_way) < ?
  returning id::text, mode, topic, callback, host, secret, lease_seconds as "leaseSeconds", requester`;

/** Takes the request whose turn it is, under the lock of requests; null: each of those that wait must wait for another. */
export const takeRequest = async (strapi: Core.Strapi): Promise<StoredRequest | null> => {
  const [request] = await sql<StoredRequest>(strapi, TAKE, [VERIFYING_LIFE, VERIFYING_LIMIT]);
  return request ?? null;
};

/** Gives it back: the next worker takes it again. */
export const giveBack = async (strapi: Core.Strapi, { id }: StoredRequest): Promise<void> => {
  await sql(strapi, 'update websub_requests set taken_at = null where id = ?', [id]);
};

/** One of those that wait. */
export const findWaiting = async (strapi: Core.Strapi): Promise<string | null> => {
  const [waiting] = await sql<{ id: string }>(
    strapi,
    'select id::text from websub_requests where taken_at is null order by created_at limit 1',
  );
  return waiting?.id ?? null;
};

export const isWaiting = async (strapi: Core.Strapi, id: string): Promise<boolean> =>
  (await sql(strapi, 'select 1 from websub_requests where id = ?', [id])).length > 0;

export const removeRequest = async (strapi: Core.Strapi, { id }: StoredRequest): Promise<void> => {
  await sql(strapi, 'delete from websub_requests where id = ?', [id]);
};
