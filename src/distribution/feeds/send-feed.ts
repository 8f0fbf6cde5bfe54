import type { FeedAnswer } from './answer-feed';

export interface FeedContext {
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** Whether what the caller has (If-None-Match, If-Modified-Since) is what it would get. */
  readonly fresh: boolean;
  status: number;
  body: unknown;
  set(name: string, value: string): void;
  vary(name: string): void;
  accepts(types: string[]): string | false;
  throw(status: number, message: string): never;
}

/**
 * How long others may keep an answer. The same at all times: a number that shrank towards a release would tell its hour.
 */
const FEED_MAX_AGE = 60; // seconds; a correction reaches readers behind a cache within a minute

/** Sends a document of the feed, or 304 without a body to who has it already. Source: RFC 9110, section 13 */
export const sendFeed = (context: FeedContext, answer: FeedAnswer): void => {
  context.set('ETag', answer.etag);
  context.set('Last-Modified', answer.lastModified.toUTCString());
  context.set('Cache-Control', `public, max-age=${FEED_MAX_AGE}`);
  context.set('Link', answer.link);
  context.status = 200;
  if (context.fresh) {
    context.status = 304;
    return;
  }
  context.set('Content-Type', answer.contentType);
  context.body = answer.body;
};
