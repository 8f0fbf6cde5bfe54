import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { MEDIA_TYPES, type FeedFormat } from './domain/feed';
import { RENDERERS } from './domain/renderers';
import type { AskedFeed } from './domain/read-feed-query';
import { loadFeed } from './load-feed';

export interface FeedAnswer {
  /** In UTF-8. */
  readonly body: Buffer;
  /** With its charset. */
  readonly contentType: string;
  /** Strong: of these bytes alone. */
  readonly etag: string;
  readonly lastModified: Date;
  /** The value of the `Link` header: `self` and, where there is one, `hub` (WebSub, section 4). */
  readonly link: string;
  /** Its own address: what subscribers of WebSub name as the topic. */
  readonly selfUrl: string;
}

interface Asked {
  readonly format: FeedFormat;
  readonly query: AskedFeed;
}

/**
 * One document of the press feed, for whoever asks: a request, the hub, a test.
 *
 * @throws ValidationError, NotFoundError as `loadFeed` does
 */
export const answerFeed = async (strapi: Core.Strapi, { format, query }: Asked): Promise<FeedAnswer> => {
  const { feed, modifiedAt } = await loadFeed(strapi, { format, query });
  const body = Buffer.from(RENDERERS[format](feed)); // once: for its tag, its length and the socket
  const { selfUrl } = feed;
  const hub = feed.hubUrl === null ? '' : `<${feed.hubUrl}>; rel="hub", `;
  return {
    body,
    contentType: `${MEDIA_TYPES[format]}; charset=utf-8`,
    etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
    lastModified: modifiedAt,
    link: `${hub}<${selfUrl}>; rel="self"`,
    selfUrl,
  };
};
