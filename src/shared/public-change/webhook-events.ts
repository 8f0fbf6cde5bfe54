import { CHANGE_KINDS } from './change-kinds';

/** What front ends hear: anything that readers see is another (docs/front-ends.md). */
export const CONTENT_CHANGED = 'content.changed';

/** What a webhook may be told of: what happens to releases, for partners; and that content changed, for front ends. */
export const WEBHOOK_EVENTS = [...CHANGE_KINDS, CONTENT_CHANGED] as const;

export type WebhookEventName = (typeof WEBHOOK_EVENTS)[number];
