import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { callbackUrl } from './domain/callback-url';
import { isPrivateAllowed } from '../../platform/outbound/is-private-allowed';
import { OutboundError } from '../../platform/outbound/outbound-error';
import { sendRequest } from '../../platform/outbound/send-request';
import { readClock } from '../../platform/clock/database-clock';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { sql } from '../../platform/storage/sql';
import { addFeedJob } from './distribute';
import { SUBSCRIPTION_LIMIT, SUBSCRIPTION_LIMIT_OF_HOST, SUBSCRIPTION_LIMIT_OF_REQUESTER } from './limits';
import { loadCurrentTopic } from './load-current-topic';
import { addVerification, removeVerification, REQUESTS_LOCK } from './receive-request';
import {
  findWaiting,
  giveBack,
  isWaiting,
  removeRequest,
  takeRequest,
  type StoredRequest,
} from './take-request';
import { tellDenied } from './tell-denied';

/**
 * Asks a subscriber whether it wants what somebody asked for in its name; only then it is done. It is the request whose turn
 * it is, so that no caller and no host keeps the others waiting; the one that the job was added for has a job until it went.
 */
export const verifyRequest = async (strapi: Core.Strapi, requestId: string): Promise<void> => {
  const request = await takeTurn(strapi, requestId);
  if (request === null) return;
  await verify(strapi, request);
  if (request.id !== requestId && (await isWaiting(strapi, requestId)))
    await addVerification(strapi, requestId);
};

const PAUSE = 60_000; // milliseconds: who has to wait is called when another has gone; this is for one that crashed

/** Under the lock, so that whoever goes meanwhile calls those that wait after they said so, and not before. */
const takeTurn = async (strapi: Core.Strapi, requestId: string): Promise<StoredRequest | null> =>
  await strapi.db.transaction(async () => {
    await lockForTransaction(strapi, REQUESTS_LOCK);
    if (!(await isWaiting(strapi, requestId))) return null;
    const request = await takeRequest(strapi);
    if (request === null) {
      const now = await readClock(strapi);
      await addVerification(strapi, requestId, new Date(now.getTime() + PAUSE));
    }
    return request;
  });

const verify = async (strapi: Core.Strapi, request: StoredRequest): Promise<void> => {
  try {
    if (request.mode === 'unsubscribe') {
      if (await isConfirmed(strapi, request)) await removeSubscription(strapi, request);
    } else await subscribe(strapi, request);
  } catch (error) {
    await giveBack(strapi, request);
    throw error;
  }
  await strapi.db.transaction(async () => {
    await lockForTransaction(strapi, REQUESTS_LOCK);
    await removeRequest(strapi, request);
    await removeVerification(strapi, request.id);
    const waiting = await findWaiting(strapi);
    if (waiting !== null) await addVerification(strapi, waiting);
  });
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

const UPSERT = `insert into websub_subscriptions (topic, callback, host, secret, expires_at, etag, requester)
  values (?, ?, ?, ?, now() + ? * interval '1 second', ?, ?)
  on conflict (topic, callback) do update
    set secret = excluded.secret, expires_at = excluded.expires_at, requester = excluded.requester
  returning id::text`;

/**
 * Stores a subscription, with a job that sends the feed if it changed while the subscriber was asked.
 *
 * @param etag - of the feed before that
 * @returns false when there is no room; a renewal always has some
 */
const storeSubscription = async (
  strapi: Core.Strapi,
  request: StoredRequest,
  etag: string,
): Promise<boolean> =>
  await strapi.db.transaction(async () => {
    const { topic, callback, host, secret, leaseSeconds, requester } = request;
    await lockForTransaction(strapi, 'websub-subscriptions');
    await sql(strapi, 'delete from websub_subscriptions where expires_at < now()');
    if (!(await hasRoom(strapi, request))) return false;
    const values = [topic, callback, host, secret, leaseSeconds, etag, requester];
    const [stored] = await sql<{ id: string }>(strapi, UPSERT, values);
    if (stored !== undefined) await addFeedJob(strapi, stored.id);
    return true;
  });

const ROOM = `select count(*) < ? and count(*) filter (where host = ?) < ?
    and count(*) filter (where requester = ?) < ? or bool_or(topic = ? and callback = ?) as "hasRoom"
  from websub_subscriptions`;

const hasRoom = async (
  strapi: Core.Strapi,
  { topic, callback, host, requester }: StoredRequest,
): Promise<boolean> => {
  const [found] = await sql<{ hasRoom: boolean }>(strapi, ROOM, [
    SUBSCRIPTION_LIMIT,
    host,
    SUBSCRIPTION_LIMIT_OF_HOST,
    requester,
    SUBSCRIPTION_LIMIT_OF_REQUESTER,
    topic,
    callback,
  ]);
  return found?.hasRoom === true;
};

const removeSubscription = async (strapi: Core.Strapi, { topic, callback }: StoredRequest): Promise<void> => {
  await sql(strapi, 'delete from websub_subscriptions where topic = ? and callback = ?', [topic, callback]);
};
