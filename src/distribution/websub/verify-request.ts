import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { callbackUrl } from './domain/callback-url';
import type { HubRequest } from './domain/hub-request';
import { isPrivateAllowed } from '../../platform/outbound/is-private-allowed';
import { OutboundError } from '../../platform/outbound/outbound-error';
import { sendRequest } from '../../platform/outbound/send-request';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { sql } from '../../platform/storage/sql';
import { addFeedJob } from './distribute';
import { SUBSCRIPTION_LIMIT, SUBSCRIPTION_LIMIT_OF_HOST } from './limits';
import { loadCurrentTopic } from './load-current-topic';
import { tellDenied } from './tell-denied';

interface StoredRequest extends HubRequest {
  readonly host: string;
}

/** Asks a subscriber whether it wants what somebody asked for in its name; only then it is done. */
export const verifyRequest = async (strapi: Core.Strapi, requestId: string): Promise<void> => {
  const request = await findRequest(strapi, requestId);
  if (request === null) return;
  if (request.mode === 'unsubscribe') {
    if (await isConfirmed(strapi, request)) await removeSubscription(strapi, request);
  } else await subscribe(strapi, request);
  await sql(strapi, 'delete from websub_requests where id = ?', [requestId]);
};

const subscribe = async (strapi: Core.Strapi, request: StoredRequest): Promise<void> => {
  const loaded = await loadCurrentTopic(strapi, request.topic);
  if ('reason' in loaded) {
    await tellDenied(strapi, request, loaded.reason);
    return;
  }
  if (!(await isConfirmed(strapi, request))) return;
  const isStored = await storeSubscription(strapi, request, loaded.feed.etag);
  if (!isStored) await tellDenied(strapi, request, 'This hub has no room for more subscriptions.');
};

const findRequest = async (strapi: Core.Strapi, id: string): Promise<StoredRequest | null> => {
  const [request] = await sql<StoredRequest>(
    strapi,
    `select mode, topic, callback, host, secret, lease_seconds as "leaseSeconds" from websub_requests where id = ?`,
    [id],
  );
  return request ?? null;
};

/** Source: W3C WebSub, section 5.3 */
const isConfirmed = async (
  strapi: Core.Strapi,
  { mode, topic, callback, leaseSeconds }: StoredRequest,
): Promise<boolean> => {
  const challenge = randomBytes(24).toString('base64url');
  const lease = mode === 'subscribe' && { 'hub.lease_seconds': String(leaseSeconds) };
  const parameters = { 'hub.mode': mode, 'hub.topic': topic, 'hub.challenge': challenge, ...lease };
  try {
    const url = callbackUrl(callback, parameters);
    const { status, text } = await sendRequest({ method: 'GET', url }, isPrivateAllowed(strapi));
    return status >= 200 && status < 300 && text === challenge;
  } catch (error) {
    if (error instanceof OutboundError) return false;
    throw error;
  }
};

const UPSERT = `insert into websub_subscriptions (topic, callback, host, secret, expires_at, etag)
  values (?, ?, ?, ?, now() + ? * interval '1 second', ?)
  on conflict (topic, callback) do update set secret = excluded.secret, expires_at = excluded.expires_at
  returning id::text`;

/**
 * Stores a subscription, with a job that sends the feed if it changed while the subscriber was asked.
 *
 * @param etag - of the feed before that
 * @returns false when there is no room; a renewal always has some
 */
const storeSubscription = async (
  strapi: Core.Strapi,
  { topic, callback, host, secret, leaseSeconds }: StoredRequest,
  etag: string,
): Promise<boolean> =>
  await strapi.db.transaction(async () => {
    await lockForTransaction(strapi, 'websub-subscriptions');
    await sql(strapi, 'delete from websub_subscriptions where expires_at < now()');
    const [others] = await sql<{ all: number; ofHost: number }>(
      strapi,
      `select count(*)::integer as "all", count(*) filter (where host = ?)::integer as "ofHost"
       from websub_subscriptions where not (topic = ? and callback = ?)`,
      [host, topic, callback],
    );
    const { all, ofHost } = others ?? { all: 0, ofHost: 0 };
    if (all >= SUBSCRIPTION_LIMIT || ofHost >= SUBSCRIPTION_LIMIT_OF_HOST) return false;
    const [stored] = await sql<{ id: string }>(strapi, UPSERT, [
      topic,
      callback,
      host,
      secret,
      leaseSeconds,
      etag,
    ]);
    if (stored !== undefined) await addFeedJob(strapi, stored.id);
    return true;
  });

const removeSubscription = async (strapi: Core.Strapi, { topic, callback }: StoredRequest): Promise<void> => {
  await sql(strapi, 'delete from websub_subscriptions where topic = ? and callback = ?', [topic, callback]);
};
