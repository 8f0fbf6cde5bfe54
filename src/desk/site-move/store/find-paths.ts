import type { Core } from '@strapi/strapi';
import { sql } from '../../../platform/storage/sql';
import type { Locale } from '../../../shared/locales/locales';
import type { Planned } from '../domain/plan-paths';
import type { SiteIndex } from '../domain/site-index';
import type { InLanguages } from '../domain/site-record';
import type { MovedItem } from './moved-items';

const CURRENT = `select document_id as "documentId", locale, path from public_paths
  where is_current and document_id in (select document_id from moved_items)`;

/** Where what was moved in is public now. */
export const findSettled = async (
  strapi: Core.Strapi,
  { documents }: SiteIndex,
  items: ReadonlyMap<string, MovedItem>,
): Promise<Map<string, InLanguages<Planned>>> => {
  const ids = new Map<string, string>();
  for (const id of documents.keys()) {
    const item = items.get(id);
    if (item !== undefined) ids.set(item.documentId, id);
  }
  const settled = new Map<string, Partial<Record<Locale, Planned>>>();
  for (const { documentId, locale, path } of await sql<{
    documentId: string;
    locale: Locale;
    path: string;
  }>(strapi, CURRENT)) {
    const id = ids.get(documentId);
    if (id === undefined) continue;
    const ways = settled.get(id) ?? {};
    settled.set(id, { ...ways, [locale]: { slug: path.slice(path.lastIndexOf('/') + 1), path } });
  }
  return settled;
};

const TAKEN = `select 'release' as kind, locale, slug, document_id as "documentId" from press_releases
    where published_at is not null and slug is not null
  union all select 'page', locale, slug, document_id from pages where published_at is not null and slug is not null
  union all select 'release', locale, slug, document_id from public_notices where kind = 'withdrawn' and slug is not null`;

/** Whether something public has a slug that is not of the site that is moved: what another one brought has its own already. */
export const findTakenSlugs = async (
  strapi: Core.Strapi,
  { documents }: SiteIndex,
  items: ReadonlyMap<string, MovedItem>,
): Promise<(kind: string, locale: Locale, slug: string) => boolean> => {
  const own = new Set([...documents.keys()].map((id) => items.get(id)?.documentId));
  const rows = await sql<Record<'kind' | 'locale' | 'slug' | 'documentId', string>>(strapi, TAKEN);
  const taken = new Set(
    rows
      .filter(({ documentId }) => !own.has(documentId))
      .map(({ kind, locale, slug }) => `${kind} ${locale} ${slug}`),
  );
  return (kind, locale, slug) => taken.has(`${kind} ${locale} ${slug}`);
};
