import type { Core } from '@strapi/strapi';
import { findRows } from '../../platform/strapi/rows';
import { sql } from '../../platform/storage/sql';
import { RELEASE } from '../../shared/content-types/uids';
import { DRAFT_FIELDS, toDeskDocuments, type DeskDocument, type DraftRow } from './desk-document';

/** How many of them the desk shows. */
const SHOWN = 6;
/** Rows of the log that are looked at for them: one a language. */
const LOOKED_AT = 60;

/** A release that went out, and where the public reads it, by language. */
export interface ReleasedDocument extends DeskDocument {
  readonly slugs: Readonly<Record<string, string>>;
}

const NEWEST = `select document_id as "documentId" from public_changes where uid = ? and kind = 'released'
  order by id desc limit ?`;

type Addressed = DraftRow & { readonly slug: string | null };

/** What was released last, by its date the newest first, also when it was corrected or withdrawn since. */
export const findLastReleased = async (strapi: Core.Strapi): Promise<ReleasedDocument[]> => {
  const changes = await sql<{ documentId: string }>(strapi, NEWEST, [RELEASE, LOOKED_AT]);
  const newest = [...new Set(changes.map(({ documentId }) => documentId))].slice(0, SHOWN);
  const rows = await findRows<Addressed>(strapi, RELEASE, {
    where: { documentId: { $in: newest } },
    select: [...DRAFT_FIELDS, 'slug'],
  });
  const documents = toDeskDocuments(rows.filter(({ publishedAt }) => publishedAt === null));
  const shownLast = newest.flatMap((documentId) => {
    const document = documents.find((one) => one.documentId === documentId);
    if (document === undefined) return [];
    const shown = rows.filter((row) => row.documentId === documentId && row.publishedAt !== null);
    const slugs = Object.fromEntries(shown.flatMap(({ locale, slug }) => (slug ? [[locale, slug]] : [])));
    return [{ ...document, slugs }];
  });
  return shownLast.sort((a, b) => (b.releasedAt ?? '').localeCompare(a.releasedAt ?? ''));
};
