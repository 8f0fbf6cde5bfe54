import { tagsOfChange } from '../domain/caching/tags';
import { addJob } from '../jobs/add-job';
import { sql } from '../storage/sql';
import type { Follower } from './followers';

/** Milliseconds until caches in front are told: every instance has heard of the change by then, and answers anew. */
const PURGE_DELAY = 1_000;

/** Caches in front drop what was made from a document that changed; only where one is configured. */
export const purgeCaches: Follower = async (strapi, { uid, documentId, locales }) => {
  if (strapi.config.get<string[]>('newsroom.purge.addresses').length === 0) return;
  const type = uid.slice(uid.lastIndexOf('.') + 1);
  const slugs = await findSlugs(strapi, uid, documentId);
  const tags = [...locales, null].flatMap((locale) =>
    [...slugs, null].flatMap((slug) => tagsOfChange([type, documentId, locale, slug])),
  );
  await addJob(strapi, 'purge', { tags: [...new Set(tags)] }, { runAt: new Date(Date.now() + PURGE_DELAY) });
};

const findSlugs = async (
  strapi: Parameters<Follower>[0],
  uid: string,
  documentId: string,
): Promise<string[]> => {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  if (!('slug' in attributes)) return [];
  const rows = await sql<{ slug: string }>(
    strapi,
    'select distinct slug from ?? where document_id = ? and slug is not null',
    [tableName, documentId],
  );
  return rows.map(({ slug }) => slug);
};
