import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { PENDING_LIMIT, PENDING_LIMIT_OF_HOST, PENDING_LIMIT_OF_REQUESTER, REQUEST_LIFE } from './limits';

interface Asked {
  readonly host: string;
  readonly requester: string;
}

interface Refused {
  readonly status: 429 | 503;
  readonly text: string;
}

interface Pending {
  readonly all: number;
  readonly ofHost: number;
  readonly ofRequester: number;
}

const COUNT = `select count(*)::integer as "all", count(*) filter (where host = ?)::integer as "ofHost",
    count(*) filter (where requester = ?)::integer as "ofRequester"
  from websub_requests`;

/**
 * Finds a place for one more request that waits, under the lock of requests: when all are taken, the newest request of whoever
 * has most of them goes, so that a newcomer never finds the hub full of one caller's.
 *
 * @returns why there is no place, or null
 */
export const makeRoom = async (strapi: Core.Strapi, { host, requester }: Asked): Promise<Refused | null> => {
  await sql(strapi, 'delete from websub_requests where created_at < now() - ?::interval', [REQUEST_LIFE]);
  const [pending] = await sql<Pending>(strapi, COUNT, [host, requester]);
  const { all, ofHost, ofRequester } = pending ?? { all: 0, ofHost: 0, ofRequester: 0 };
  if (ofHost >= PENDING_LIMIT_OF_HOST)
    return { status: 429, text: 'Confirm the requests that wait for this host first.' };
  if (ofRequester >= PENDING_LIMIT_OF_REQUESTER)
    return { status: 429, text: 'Confirm the requests that you sent before first.' };
  if (all < PENDING_LIMIT || (await takeFromGreatest(strapi, ofRequester))) return null;
  return { status: 503, text: 'Too many requests wait. Try again in a minute.' };
};

/** From who has two more than the newcomer at least: else it would only change hands. */
const TAKE = `delete from websub_requests where id = (
    select id from websub_requests
    where taken_at is null and requester = (
      select requester from websub_requests where requester is not null
      group by requester having count(*) > ? order by count(*) desc, requester limit 1)
    order by created_at desc limit 1)
  returning id`;

const takeFromGreatest = async (strapi: Core.Strapi, ofNewcomer: number): Promise<boolean> =>
  (await sql(strapi, TAKE, [ofNewcomer + 1])).length > 0;
