import { tagsOfChange } from '../../platform/answer-cache/domain/tags';
import { addJob } from '../../platform/jobs/add-job';
import { PURGE_JOB } from './purge-job';
import { sql } from '../../platform/storage/sql';
import { modelOf } from '../../platform/strapi/model';
import { modelsOf } from '../../platform/strapi/models-of';
import type { Follower } from '../../writing/announce/followers';

/** Milliseconds until caches in front are told: every instance has heard of the change by then, and answers anew. */
const PURGE_DELAY = 1_000;

/** Caches in front drop what was made from a document that changed; only where one is configured. */
export const purgeCaches: Follower = async (strapi, change) => {
  const { uid, documentId, locales, formerSlugs = [], isMovedIn } = change;
  if (isMovedIn === true) return; // all at once at the end of a move
  if (strapi.config.get<string[]>('newsroom.purge.addresses').length === 0) return;
  const type = uid.slice(uid.lastIndexOf('.') + 1);
  const slugs = [...formerSlugs, ...(await findPublicSlugs(strapi, uid, documentId))];
  const tags = [...locales, null].flatMap((locale) =>
    [...slugs, null].flatMap((slug) => tagsOfChange([type, documentId, locale, slug])),
  );
  await addJob(
    strapi,
    PURGE_JOB,
    { tags: [...new Set(tags)] },
    { runAt: new Date(Date.now() + PURGE_DELAY) },
  );
};

const LOGGED = `select slug from public_changes where uid = ? and document_id = ? and slug is not null
  union select former_slug from public_changes where uid = ? and document_id = ? and former_slug is not null`;

/** The slugs that the public knows of a document. That of a draft is nothing for a cache outside to hear of. */
const findPublicSlugs = async (
  strapi: Parameters<Follower>[0],
  uid: string,
  documentId: string,
): Promise<string[]> => {
  const { table, columns } = modelOf(await modelsOf(strapi), uid);
  if (!columns.some(({ attribute }) => attribute === 'slug')) return [];
  const rows = await sql<{ slug: string }>(
    strapi,
    `select slug from ?? where document_id = ? and published_at is not null and slug is not null union ${LOGGED}`,
    [table, documentId, uid, documentId, uid, documentId],
  );
  return rows.map(({ slug }) => slug);
};
