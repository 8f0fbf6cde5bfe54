/** What strangers can take of the hub: anybody may ask it for subscriptions. */

export const SUBSCRIPTION_LIMIT = 1000; // subscriptions: a release reaches them within minutes
export const SUBSCRIPTION_LIMIT_OF_HOST = 50; // subscriptions to the host of one callback
export const SUBSCRIPTION_LIMIT_OF_REQUESTER = 100; // that one address asked for, whatever the hosts
export const PENDING_LIMIT = 200; // requests that are not confirmed yet
export const PENDING_LIMIT_OF_HOST = 10; // the same, to one host: the hub is no cannon
export const PENDING_LIMIT_OF_REQUESTER = 20; // the same, of one address
export const REQUEST_LIFE = '1 hour'; // after it a request that was never confirmed is forgotten
export const VERIFYING_LIMIT = 2; // subscribers that are asked at a time: deliveries keep the other workers
export const VERIFYING_LIFE = '1 minute'; // an asking that lasts longer has ended: two answers of eight seconds, and work
