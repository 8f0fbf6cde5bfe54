import type { Core } from '@strapi/strapi';
import { PAGE, RELEASE } from '../../shared/content-types/uids';
import { sql } from '../../platform/storage/sql';

/** Where the public finds the documents of a type now. */
const PUBLIC: Readonly<Record<string, string>> = {
  [PAGE]: `select document_id, locale, path from pages where published_at is not null and path is not null`,
  [RELEASE]: `select document_id, locale, '/news/' || slug as path from press_releases
    where published_at is not null and slug is not null`,
};

/**
 * Brings the record of public paths up to what is public now: a path that a document leaves stays its former one, a path
 * that it takes is its own. Releases own what is under /news while they are there.
 *
 * @param documentId - all documents of the type when left out
 */
export const keepPaths = async (
  strapi: Core.Strapi,
  uid: typeof PAGE | typeof RELEASE,
  documentId: string | null = null,
): Promise<void> => {
  const now = `(${PUBLIC[uid] ?? ''})`;
  await sql(
    strapi,
    `update public_paths kept set is_current = false, changed_at = clock_timestamp()
     where uid = ? and is_current and (?::text is null or document_id = ?) and not exists (select from ${now} now
       where now.document_id = kept.document_id and now.locale = kept.locale and now.path = kept.path)`,
    [uid, documentId, documentId],
  );
  await sql(
    strapi,
    `insert into public_paths (path, locale, uid, document_id, is_current)
     select distinct on (path, locale) path, locale, ?, document_id, true from ${now} now
     where ?::text is null or document_id = ? order by path, locale, document_id
     on conflict (path, locale) do update
       set uid = excluded.uid, document_id = excluded.document_id, is_current = true, changed_at = clock_timestamp()
     where (public_paths.uid, public_paths.document_id, public_paths.is_current)
         is distinct from (excluded.uid, excluded.document_id, true)
       and not (public_paths.is_current and public_paths.uid = '${RELEASE}' and excluded.uid = '${PAGE}')`,
    [uid, documentId, documentId],
  );
};

/**
 * Brings the record of public parents up to the published pages. When a page above is unpublished, Strapi drops the link;
 * the record keeps it until the page below is published anew.
 *
 * @param published - the page that was just published, if any
 */
export const keepParents = async (strapi: Core.Strapi, published: string | null = null): Promise<void> => {
  await sql(
    strapi,
    `delete from public_parents kept where document_id = ? or not exists (select from pages
       where pages.document_id = kept.document_id and published_at is not null)
     or not exists (select from pages where pages.document_id = kept.parent_id)`,
    [published],
  );
  await sql(
    strapi,
    `insert into public_parents (document_id, parent_id)
     select distinct on (page.document_id) page.document_id, above.document_id
     from pages page join pages_parent_lnk link on link.page_id = page.id join pages above on above.id = link.inv_page_id
     where page.published_at is not null and above.published_at is not null
     order by page.document_id, page.locale
     on conflict (document_id) do update set parent_id = excluded.parent_id
     where public_parents.parent_id <> excluded.parent_id`,
  );
};
