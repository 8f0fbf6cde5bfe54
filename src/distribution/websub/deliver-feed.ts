import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { nextAttempt } from '../deliveries/domain/next-attempt';
import type { FeedAnswer } from '../feeds/answer-feed';
import { recordDelivery } from '../../platform/metrics/deliveries';
import { attemptRequest } from '../../platform/outbound/attempt-request';
import { readClock } from '../../platform/clock/database-clock';
import { sql } from '../../platform/storage/sql';
import { addFeedJob } from './distribute';
import { loadCurrentTopic } from './load-current-topic';
import { tellDenied } from './tell-denied';

interface Subscription {
  readonly id: string;
  readonly topic: string;
  readonly callback: string;
  readonly secret: string | null;
  readonly etag: string;
  readonly attempts: number;
  readonly since: Date | null;
  readonly nextAt: Date | null;
}

const SELECT = `select id::text, topic, callback, secret, etag, attempts, since, next_at as "nextAt"
  from websub_subscriptions where id = ? and expires_at > now()`;

const GONE = 410;

/** Sends a subscriber its feed as it is now, whole. What was withdrawn since it was due is not in it. */
export const deliverFeed = async (strapi: Core.Strapi, subscriptionId: string): Promise<void> => {
  const [subscription] = await sql<Subscription>(strapi, SELECT, [subscriptionId]);
  if (subscription === undefined) return;
  const now = await readClock(strapi);
  if (subscription.nextAt !== null && subscription.nextAt > now) {
    await addFeedJob(strapi, subscription.id, subscription.nextAt);
    return;
  }
  const loaded = await loadCurrentTopic(strapi, subscription.topic);
  if ('reason' in loaded) {
    await remove(strapi, subscription);
    await tellDenied(strapi, subscription, loaded.reason);
  } else if (loaded.feed.etag !== subscription.etag) await send(strapi, subscription, loaded.feed);
};

/** Source: W3C WebSub, sections 7 and 7.1 */
const send = async (
  strapi: Core.Strapi,
  subscription: Subscription,
  { body, contentType, link, etag }: FeedAnswer,
): Promise<void> => {
  const { id, callback: url, secret } = subscription;
  const signature = secret !== null && {
    'X-Hub-Signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  };
  const headers = { 'Content-Type': contentType, Link: link, ...signature };
  const { result, status } = await attemptRequest(strapi, {
    method: 'POST',
    url,
    headers,
    body: body.toString(),
  });
  recordDelivery('websub', result);
  if (status === GONE) await remove(strapi, subscription);
  else if (result === 'delivered')
    await sql(
      strapi,
      'update websub_subscriptions set etag = ?, attempts = 0, since = null, next_at = null where id = ?',
      [etag, id],
    );
  else await tryLater(strapi, subscription);
};

/** After three days it is left alone until the feed changes again. */
const tryLater = async (strapi: Core.Strapi, { id, attempts, since }: Subscription): Promise<void> => {
  const now = await readClock(strapi);
  const first = since ?? now;
  const next = nextAttempt({ attempts: attempts + 1, since: first, now, chance: Math.random() });
  await strapi.db.transaction(async () => {
    await sql(strapi, 'update websub_subscriptions set attempts = ?, since = ?, next_at = ? where id = ?', [
      next === null ? 0 : attempts + 1,
      next === null ? null : first,
      next,
      id,
    ]);
    if (next !== null) await addFeedJob(strapi, id, next);
  });
};

const remove = async (strapi: Core.Strapi, { id }: Subscription): Promise<void> => {
  await sql(strapi, 'delete from websub_subscriptions where id = ?', [id]);
};
