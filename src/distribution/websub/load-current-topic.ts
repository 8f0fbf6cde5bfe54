import type { Core } from '@strapi/strapi';
import { numberChanges } from '../changes/number-changes';
import { sql } from '../../platform/storage/sql';
import { loadTopic, type LoadedTopic } from './load-topic';
import { createShare, type Share } from './share-work';

const SHARED_FEEDS = 16; // feeds in every language and format; each under about 1 MB
const SHARED_FOR = 60_000; // milliseconds: as long as readers of the feed may keep it, for what no log tells of, such as a picture's description

const shares = new WeakMap<Core.Strapi, Share<LoadedTopic>>();

const shareOf = (strapi: Core.Strapi): Share<LoadedTopic> => {
  const share = shares.get(strapi) ?? createShare({ most: SHARED_FEEDS, longest: SHARED_FOR });
  shares.set(strapi, share);
  return share;
};

/**
 * The feed behind a topic as it is now, made once for all its subscribers until something changes: a thousand deliveries of a
 * release do not make a thousand feeds. What is public is read off the changes log before each use, so that nobody gets
 * what was withdrawn meanwhile (docs/adr/0043).
 */
export const loadCurrentTopic = async (strapi: Core.Strapi, topic: string): Promise<LoadedTopic> => {
  const version = await readVersion(strapi);
  return shareOf(strapi)(topic, version, () => loadTopic(strapi, topic));
};

const VERSION = `select concat_ws('/', (select max(position) from public_changes),
  (select extract(epoch from max(at)) from feed_touches)) as version`;

/** Another one after each change of what feeds show: each committed change has a place in the log. */
const readVersion = async (strapi: Core.Strapi): Promise<string> => {
  await numberChanges(strapi);
  const [row] = await sql<{ version: string }>(strapi, VERSION);
  return row?.version ?? '';
};
