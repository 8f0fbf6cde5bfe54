import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';

/** What became of telling partners of a release: partners by the worst that happened to them. */
export interface Outcome {
  readonly documentId: string;
  /** Partners that got everything. */
  readonly told: number;
  readonly waiting: number;
  readonly failed: number;
}

const OUTCOMES = `select document_id as "documentId",
    (count(*) filter (where parked = 0 and waiting = 0 and delivered > 0))::int as told,
    (count(*) filter (where parked = 0 and waiting > 0))::int as waiting,
    (count(*) filter (where parked > 0))::int as failed
  from (
    select document_id, receiver, count(*) filter (where state = 'parked') as parked,
      count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'delivered') as delivered
    from deliveries where document_id = any(?::text[]) and change_id is not null group by document_id, receiver
  ) as partners group by document_id`;

/** Of releases of which anybody is told; one statement. */
export const findOutcomes = (strapi: Core.Strapi, documentIds: readonly string[]): Promise<Outcome[]> =>
  sql(strapi, OUTCOMES, [[...documentIds]]);

/** Deliveries that fail: of a release to a partner, or of changes to a front end. */
export interface FailedDelivery {
  /** The first of them: the rest waits behind it. */
  readonly id: string;
  readonly channel: string;
  readonly receiver: string;
  /** Of the release; null of changes that a front end is told of. */
  readonly documentId: string | null;
  /** Whether it was given up; otherwise it is tried again by itself. */
  readonly isGivenUp: boolean;
  readonly status: number | null;
  readonly failure: string | null;
  readonly at: Date;
}

const FAILED_AT_MOST = 50; // deliveries: more are a matter for the delivery log
const FAILING_AFTER = 3; // attempts: one that fails is nothing to tell

const FAILED = `select distinct on (receiver, document_id) id::text, channel, receiver,
    case when change_id is not null then document_id end as "documentId", state = 'parked' as "isGivenUp", status, failure, coalesce(settled_at, attempted_at, created_at) as at
  from (
    select * from deliveries where (change_id is not null or content_change_id is not null) and (state = 'parked' or state = 'waiting' and attempts >= ?)
    order by id desc limit ?
  ) as failing
  order by receiver, document_id, state, id`;

/** What partners and front ends did not get: one line for a release and a partner, and one for a front end. */
export const findFailed = (strapi: Core.Strapi): Promise<FailedDelivery[]> =>
  sql(strapi, FAILED, [FAILING_AFTER, FAILED_AT_MOST]);

/** How many subscribers of feeds the hub does not reach. */
export const countSilentSubscribers = async (strapi: Core.Strapi): Promise<number> => {
  const [row] = await sql<{ count: number }>(
    strapi,
    'select count(*)::int as count from websub_subscriptions where attempts >= ? and expires_at > now()',
    [FAILING_AFTER],
  );
  return row?.count ?? 0;
};
