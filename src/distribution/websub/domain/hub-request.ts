import { checkReceiverUrl } from '../../../platform/outbound/domain/check-receiver-url';

const SECRET_LIMIT = 200; // bytes: the recommendation wants fewer
const TOPIC_LIMIT = 2048; // characters
const DAY = 86_400; // seconds
const SHORTEST_LEASE = 3_600; // seconds: renewing costs a request
const DEFAULT_LEASE = 10 * DAY; // seconds
const LONGEST_LEASE = 30 * DAY; // seconds: a subscriber that is gone is forgotten within a month

/** Somebody asks the hub for a subscription or its end. */
export interface HubRequest {
  readonly mode: 'subscribe' | 'unsubscribe';
  readonly topic: string;
  readonly callback: string;
  readonly secret: string | null;
  /** As granted. */
  readonly leaseSeconds: number;
}

/**
 * Reads a request to the hub.
 *
 * @param body - the form, as the server reads dots in names: `{ hub: { mode, topic, … } }`
 * @returns the request, or a sentence that says what is wrong with it
 * Source: W3C WebSub, section 5.1
 */
export const readHubRequest = (
  body: unknown,
  isPrivateAllowed: boolean,
): { readonly request: HubRequest } | { readonly problem: string } => {
  const { hub } = (body ?? {}) as { hub?: unknown };
  const fields = (typeof hub === 'object' && hub !== null ? hub : {}) as Record<string, unknown>;
  const { mode, topic, callback, secret = null } = fields;
  if (mode !== 'subscribe' && mode !== 'unsubscribe')
    return { problem: 'hub.mode: use subscribe or unsubscribe. This hub hears of changes by itself.' };
  if (typeof topic !== 'string' || !URL.canParse(topic) || topic.length > TOPIC_LIMIT)
    return { problem: 'hub.topic: send the address of a feed, as its link rel="self" has it.' };
  const wrong = checkReceiverUrl(callback, isPrivateAllowed);
  if (wrong !== null) return { problem: `hub.callback: ${wrong}` };
  if (secret !== null && (typeof secret !== 'string' || bytesOf(secret) >= SECRET_LIMIT))
    return { problem: `hub.secret: use fewer than ${SECRET_LIMIT} bytes.` };
  const leaseSeconds = grantLease(fields.lease_seconds);
  if (leaseSeconds === null) return { problem: 'hub.lease_seconds: use a number of seconds.' };
  return {
    request: { mode, topic, callback: String(callback), secret: secret === '' ? null : secret, leaseSeconds },
  };
};

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** @example grantLease('60') // 3600 */
const grantLease = (asked: unknown): number | null => {
  if (asked === undefined || asked === '') return DEFAULT_LEASE;
  if (typeof asked !== 'string' || !/^\d{1,12}$/.test(asked)) return null;
  return Math.min(Math.max(Number(asked), SHORTEST_LEASE), LONGEST_LEASE);
};
