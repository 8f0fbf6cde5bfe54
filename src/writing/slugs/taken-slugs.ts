import type { Core } from '@strapi/strapi';
import { findRows } from '../../platform/strapi/rows';
import { sql } from '../../platform/storage/sql';
import { RELEASE } from '../../shared/content-types/uids';

interface Place {
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string;
}

const WITHDRAWN = `select slug from public_notices
  where kind = 'withdrawn' and document_id <> ? and locale = ? and starts_with(slug, ?)`;

/**
 * The slugs of other documents in a language that begin with the given one: of those that are public, and of withdrawn
 * releases, whose addresses answer with their notice. What was never public takes no slug: it would show in the slugs of
 * others (docs/adr/0020).
 */
export const findTakenSlugs = async (
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale, slug }: Place,
): Promise<string[]> => {
  const where = {
    locale,
    documentId: { $ne: documentId },
    slug: { $startsWith: slug },
    publishedAt: { $notNull: true },
  };
  const published = await findRows<{ slug: string }>(strapi, uid, { where, select: ['slug'] });
  const withdrawn =
    uid === RELEASE ? await sql<{ slug: string }>(strapi, WITHDRAWN, [documentId, locale, slug]) : [];
  return [...published, ...withdrawn].map((row) => row.slug);
};
