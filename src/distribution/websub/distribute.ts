import type { Core } from '@strapi/strapi';
import { addJob } from '../../platform/jobs/add-job';
import { sql } from '../../platform/storage/sql';
import { DELIVER_FEED_JOB } from './jobs';
import { loadCurrentTopic } from './load-current-topic';
import { pingHub } from './ping-hub';

/** Adds a job for each subscriber whose feed is another than the one it has; or tells the outside hub. */
export const distribute = async (strapi: Core.Strapi): Promise<void> => {
  const outside = strapi.config.get<string>('newsroom.websub.hubUrl');
  if (outside !== '') {
    await pingHub(strapi, outside);
    return;
  }
  await sql(strapi, 'delete from websub_subscriptions where expires_at < now()');
  const topics = await sql<{ topic: string }>(strapi, 'select distinct topic from websub_subscriptions');
  for (const { topic } of topics) {
    const loaded = await loadCurrentTopic(strapi, topic);
    const etag = 'feed' in loaded ? loaded.feed.etag : '';
    const behind = await sql<{ id: string }>(
      strapi,
      'select id::text from websub_subscriptions where topic = ? and etag <> ?',
      [topic, etag],
    );
    for (const { id } of behind) await addFeedJob(strapi, id);
  }
};

/** One delivery at a time for a subscriber; what is waiting already will carry what is newer too. */
export const addFeedJob = (strapi: Core.Strapi, subscriptionId: string, runAt?: Date): Promise<void> =>
  addJob(
    strapi,
    DELIVER_FEED_JOB,
    { subscriptionId },
    { key: `websub:${subscriptionId}`, queue: `websub:${subscriptionId}`, ...(runAt && { runAt }) },
  );
