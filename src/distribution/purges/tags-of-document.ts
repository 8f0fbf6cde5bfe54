import type { Core } from '@strapi/strapi';
import { tagsOfChange } from '../../platform/answer-cache/domain/tags';
import { sql } from '../../platform/storage/sql';
import { modelOf } from '../../platform/strapi/model';
import { modelsOf } from '../../platform/strapi/models-of';
import { RELEASE } from '../../shared/content-types/uids';
import type { PublicChange } from '../../shared/public-change/public-change';

/** What is made from the releases that are public, besides what is made of them themselves. */
const OF_RELEASES = ['feed', 'search', 'public-change'];

type Changed = Pick<PublicChange, 'uid' | 'documentId' | 'formerSlugs'> & {
  readonly locales: readonly (string | null)[];
};

/** The tags of all answers that a public change concerns: what caches in front drop, and front ends fetch anew. */
export const tagsOfDocument = async (
  strapi: Core.Strapi,
  { uid, documentId, locales, formerSlugs = [] }: Changed,
): Promise<string[]> => {
  const type = uid.slice(uid.lastIndexOf('.') + 1);
  const slugs = [...formerSlugs, ...(await findPublicSlugs(strapi, uid, documentId))];
  const tags = [...locales, null].flatMap((locale) =>
    [...slugs, null].flatMap((slug) => tagsOfChange([type, documentId, locale, slug])),
  );
  return [...new Set([...tags, ...(uid === RELEASE ? OF_RELEASES : [])])];
};

const LOGGED = `select slug from public_changes where uid = ? and document_id = ? and slug is not null
  union select former_slug from public_changes where uid = ? and document_id = ? and former_slug is not null`;

/** The slugs that the public knows of a document. That of a draft is nothing for anybody outside to hear of. */
const findPublicSlugs = async (strapi: Core.Strapi, uid: string, documentId: string): Promise<string[]> => {
  const { table, columns } = modelOf(await modelsOf(strapi), uid);
  if (!columns.some(({ attribute }) => attribute === 'slug')) return [];
  const rows = await sql<{ slug: string }>(
    strapi,
    `select slug from ?? where document_id = ? and published_at is not null and slug is not null union ${LOGGED}`,
    [table, documentId, uid, documentId, uid, documentId],
  );
  return rows.map(({ slug }) => slug);
};
