import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { newsroomUrl } from '../../platform/addresses/addresses';
import { parametersOf } from '../../platform/http/parameters-of';
import { readTopic } from './domain/read-topic';
import { answerFeed, type FeedAnswer } from '../feeds/answer-feed';
import { NEGOTIATED_FEED_ROUTE } from '../feeds/feed-routes';

export type LoadedTopic = { readonly feed: FeedAnswer } | { readonly reason: string };

/** The feed behind a topic as it is now, or why there is none. */
export const loadTopic = async (strapi: Core.Strapi, topic: string): Promise<LoadedTopic> => {
  const asked = readTopic(topic, newsroomUrl(strapi));
  if (asked === null) return { reason: 'This hub has only the feeds of its newsroom.' };
  try {
    const query = parametersOf(NEGOTIATED_FEED_ROUTE, asked.query);
    const feed = await answerFeed(strapi, { format: asked.format, query });
    if (!feed.link.includes('rel="hub"'))
      return { reason: 'This document does not change: subscribe to the feed itself.' };
    if (feed.selfUrl !== topic)
      return { reason: `Subscribe to the address in the link rel="self": ${feed.selfUrl}` };
    return { feed };
  } catch (error) {
    if (error instanceof errors.ApplicationError) return { reason: String(error.message) };
    throw error;
  }
};
