import { tagsOfChange } from '../../platform/answer-cache/domain/tags';
import { sql } from '../../platform/storage/sql';
import { modelOf } from '../../platform/strapi/model';
import { modelsOf } from '../../platform/strapi/models-of';
import type { Follower } from '../../writing/announce/followers';
import { addPurge, hasCachesInFront } from './add-purge';

/** Caches in front drop what was made from a document that changed; only where one is configured. */
export const purgeCaches: Follower = async (strapi, change) => {
  const { uid, documentId, locales, formerSlugs = [], isMovedIn } = change;
  if (isMovedIn === true || !hasCachesInFront(strapi)) return; // after a move they drop everything
  const type = uid.slice(uid.lastIndexOf('.') + 1);
  const slugs = [...formerSlugs, ...(await findPublicSlugs(strapi, uid, documentId))];
  const tags = [...locales, null].flatMap((locale) =>
    [...slugs, null].flatMap((slug) => tagsOfChange([type, documentId, locale, slug])),
  );
  await addPurge(strapi, [...new Set(tags)]);
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
