import type { Core } from '@strapi/strapi';
import type { TextByLocale } from '../../shared/press-release/text-by-locale';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { sql } from '../../platform/storage/sql';
import { RELEASE } from '../../shared/content-types/uids';

/** What the public reads at the address of a release that is gone. */
export interface PublicNotice {
  readonly locale: string;
  readonly kind: 'withdrawn' | 'deleted';
  readonly notice: string;
  readonly at: Date;
}

interface NewNotices {
  readonly kind: PublicNotice['kind'];
  /** By locale; a language without its own says what the first one says. */
  readonly notices: TextByLocale;
  readonly at: Date;
  /** The languages that go; all that are public when left out. */
  readonly locales?: readonly string[] | undefined;
}

/**
 * Posts a notice for each public language of a release. Call it before the published versions go.
 *
 * @returns the notices that it posted, by locale
 */
export const postNotices = async (
  strapi: Core.Strapi,
  documentId: string,
  { kind, notices, at, locales }: NewNotices,
): Promise<TextByLocale> => {
  const published = await findRows<VersionRow & { slug: string | null }>(strapi, RELEASE, {
    where: { documentId, publishedAt: { $notNull: true } },
  });
  const fallback = Object.values(notices).find((text) => text.trim() !== '') ?? '';
  const posted: Record<string, string> = {};
  for (const { locale, slug } of published) {
    if (locales !== undefined && !locales.includes(locale)) continue;
    const own = (notices[locale] ?? '').trim();
    const notice = own === '' ? fallback : own;
    posted[locale] = notice;
    await sql(strapi, UPSERT, [documentId, locale, slug, kind, notice, at]);
  }
  return posted;
};

const UPSERT = `insert into public_notices (document_id, locale, slug, kind, notice, at) values (?, ?, ?, ?, ?, ?)
  on conflict (document_id, locale) do update set slug = excluded.slug, kind = excluded.kind, notice = excluded.notice,
  at = excluded.at`;

/** Takes the notices of languages down that are public again. */
export const removeNotices = async (
  strapi: Core.Strapi,
  documentId: string,
  locales: readonly string[],
): Promise<void> => {
  await sql(strapi, 'delete from public_notices where document_id = ? and locale = any(?::text[])', [
    documentId,
    [...locales],
  ]);
};

/** The notice at a release's address in a language, or null. */
export const findNotice = async (
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<PublicNotice | null> => {
  const [notice] = await sql<PublicNotice>(
    strapi,
    'select locale, kind, notice, at from public_notices where document_id = ? and locale = ?',
    [documentId, locale],
  );
  return notice ?? null;
};
