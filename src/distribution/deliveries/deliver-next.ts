import type { Core } from '@strapi/strapi';
import type { Attempt } from '../../platform/outbound/attempt';
import { nextAttempt } from './domain/next-attempt';
import { recordDelivery } from '../../platform/metrics/deliveries';
import { readClock } from '../../platform/clock/database-clock';
import { sql } from '../../platform/storage/sql';
import { addDeliveryJob } from './add-delivery-job';
import { AUDIENCES } from './audience';
import { DELIVERY_COLUMNS, type Delivery, type Stream } from './delivery';
import { forgetOldDeliveries } from './forget-old-deliveries';

/**
 * Sends the oldest delivery of a release that a receiver still waits for. The later ones wait for it, until it is
 * delivered or given up: a receiver hears of what happened to a release in its order.
 */
export const deliverNext = async (strapi: Core.Strapi, stream: Stream): Promise<void> => {
  const delivery = await findOldest(strapi, stream);
  if (delivery === null) return;
  if (delivery.nextAt !== null && delivery.nextAt > (await readClock(strapi))) {
    await addDeliveryJob(strapi, stream, delivery.nextAt);
    return;
  }
  const attempt = await send(strapi, delivery);
  await strapi.db.transaction(async () => {
    await store(strapi, delivery, attempt);
    const next = await findOldest(strapi, stream);
    if (next !== null) await addDeliveryJob(strapi, stream, next.nextAt ?? undefined);
  });
  await forgetOldDeliveries(strapi);
};

/** @throws Error when a newer version of the newsroom, which knows the audience, is to send it */
const send = (strapi: Core.Strapi, delivery: Delivery): Promise<Attempt> => {
  const audience = AUDIENCES.take(strapi).find(({ channel }) => channel === delivery.channel);
  if (audience === undefined) throw new Error(`There is no audience "${delivery.channel}" in this version.`);
  return audience.send(strapi, delivery);
};

const findOldest = async (
  strapi: Core.Strapi,
  { receiver, documentId }: Stream,
): Promise<Delivery | null> => {
  const [oldest] = await sql<Delivery>(
    strapi,
    `select ${DELIVERY_COLUMNS} from deliveries
     where receiver = ? and document_id = ? and state = 'waiting' order by deliveries.id limit 1`,
    [receiver, documentId],
  );
  return oldest ?? null;
};

const STORE = `update deliveries set state = ?, next_at = ?, status = ?, failure = ?, latency = ?, attempts = attempts + 1,
  attempted_at = clock_timestamp(), settled_at = case when ? then null else clock_timestamp() end
  where id = ? and state = 'waiting'`;

const store = async (
  strapi: Core.Strapi,
  { id, channel, receiver, attempts, since }: Delivery,
  { result, status, failure, latency }: Attempt,
): Promise<void> => {
  const now = await readClock(strapi);
  const next =
    result === 'failed' ? nextAttempt({ attempts: attempts + 1, since, now, chance: Math.random() }) : null;
  const state = result !== 'failed' ? result : next === null ? 'parked' : 'waiting';
  await sql(strapi, STORE, [
    state,
    next,
    status ?? null,
    failure ?? null,
    latency ?? null,
    state === 'waiting',
    id,
  ]);
  recordDelivery(channel, state === 'parked' ? 'parked' : result);
  if (state === 'parked')
    strapi.log.warn(
      `Delivery ${id} to ${channel} ${receiver} is given up after ${attempts + 1} attempts: ${failure ?? ''}. The panel shows it and tries it again.`,
    );
};
