/** What strangers can take of the hub: anybody may ask it for subscriptions. */

export const SUBSCRIPTION_LIMIT = 1000; // subscriptions: a release reaches them within minutes
export const SUBSCRIPTION_LIMIT_OF_HOST = 50; // subscriptions to the host of one callback
export const PENDING_LIMIT = 200; // requests that are not confirmed yet
export const PENDING_LIMIT_OF_HOST = 10; // the same, to one host: the hub is no cannon
export const REQUEST_LIFE = '1 hour'; // after it a request that was never confirmed is forgotten
export const VERIFYING_WORKERS = 2; // of those that wait for servers of others: deliveries keep the rest
