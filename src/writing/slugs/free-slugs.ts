import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { RELEASE } from '../../shared/content-types/uids';
import { nextFreeSlug } from './domain/next-free-slug';
import { findTakenSlugs } from './taken-slugs';

/** A slug that a document would have in a language. */
export interface WantedSlug {
  readonly locale: string;
  readonly slug: string;
}

interface Document {
  readonly uid: string;
  readonly documentId: string;
}

/** Addresses of withdrawn releases answer with their notice. */
const WITHDRAWN = `or exists (select from public_notices notice where notice.kind = 'withdrawn'
  and notice.slug = wanted.slug and notice.locale = wanted.locale and notice.document_id <> wanted.own)`;

/**
 * Those of the wanted slugs that something else public has, in one statement. What was never public takes no slug: it would
 * show in the slugs of others (docs/adr/0020).
 */
export const findTaken = (
  strapi: Core.Strapi,
  { uid, documentId }: Document,
  wanted: readonly WantedSlug[],
): Promise<WantedSlug[]> => {
  const table = strapi.contentType(uid as 'api::topic.topic').collectionName;
  return sql<WantedSlug>(
    strapi,
    `select wanted.locale, wanted.slug
     from jsonb_to_recordset(?::jsonb) as wanted (locale text, slug text, own text)
     where exists (select from ${table} other where other.slug = wanted.slug and other.locale = wanted.locale
       and other.published_at is not null and other.document_id <> wanted.own)
       ${uid === RELEASE ? WITHDRAWN : ''}`,
    [JSON.stringify(wanted.map(({ locale, slug }) => ({ locale, slug, own: documentId })))],
  );
};

/**
 * The slugs that a document can have: the wanted ones, or the next free one where something else public has it.
 *
 * @returns by locale
 */
export const findFreeSlugs = async (
  strapi: Core.Strapi,
  document: Document,
  wanted: readonly WantedSlug[],
): Promise<Map<string, string>> => {
  const free = new Map(wanted.map(({ locale, slug }) => [locale, slug]));
  if (wanted.length === 0) return free;
  for (const { locale, slug } of await findTaken(strapi, document, wanted)) {
    const taken = await findTakenSlugs(strapi, document.uid, {
      documentId: document.documentId,
      locale,
      slug,
    });
    free.set(locale, nextFreeSlug(slug, taken));
  }
  return free;
};
