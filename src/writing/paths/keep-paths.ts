import type { Core } from '@strapi/strapi';
import { PAGE, PARTNER_COUNTRY, RELEASE, TOPIC } from '../../shared/content-types/uids';
import { PARENTS_OF_PAGES } from '../../platform/strapi/sql-names';
import { sql } from '../../platform/storage/sql';

/** Types whose documents have an address of their own; whose path it is where several claim one: the first of them. */
export const WITH_PATHS = [RELEASE, PAGE, TOPIC, PARTNER_COUNTRY] as const;

export type WithPath = (typeof WITH_PATHS)[number];

/** Where the public finds the documents of a type now. */
const PUBLIC: Readonly<Record<WithPath, string>> = {
  [PAGE]: `select document_id, locale, path from pages where published_at is not null and path is not null`,
  [RELEASE]: `select document_id, locale, '/news/' || slug as path from press_releases
    where published_at is not null and slug is not null`,
  [TOPIC]: `select document_id, locale, '/news/topics/' || slug as path from topics
    where published_at is not null and slug is not null`,
  [PARTNER_COUNTRY]: `select document_id, locale, '/countries/' || lower(iso_code) as path from partner_countries
    where published_at is not null and iso_code is not null`,
};

/** Who comes first has a path while it is there. */
const rank = (uid: string): string =>
  `array_position(array[${WITH_PATHS.map((each) => `'${each}'`).join(', ')}], ${uid})`;

/** SQL of what the record of public paths should say of those that lead somewhere now: `path`, `locale`, `uid`, `document_id`. */
export const CURRENT_PATHS = `select distinct on (path, locale) path, locale, uid, document_id
  from (${WITH_PATHS.map((uid) => `select path, locale, '${uid}' as uid, document_id from (${PUBLIC[uid]}) p`).join(' union all ')}) now
  order by path, locale, ${rank('uid')}, document_id`;

/**
 * Brings the record of public paths up to what is public now: a path that a document leaves stays its former one, unless another
 * one claims it; a path that it takes is its own.
 *
 * @param documentIds - all documents of the type when left out
 */
export const keepPaths = async (
  strapi: Core.Strapi,
  uid: WithPath,
  documentIds: readonly string[] | null = null,
): Promise<void> => {
  const among = documentIds === null ? 'true' : 'kept.document_id = any(?::text[])';
  const values = documentIds === null ? [] : [[...documentIds]];
  const left = await sql<{ path: string }>(
    strapi,
    `update public_paths kept set is_current = false, changed_at = clock_timestamp()
     where uid = ? and is_current and ${among} and not exists (select from (${PUBLIC[uid]}) now
       where now.document_id = kept.document_id and now.locale = kept.locale and now.path = kept.path)
     returning path`,
    [uid, ...values],
  );
  await takePaths(strapi, uid, among.replace('kept.', 'now.'), values);
  if (left.length === 0) return;
  const paths = [...new Set(left.map(({ path }) => path))];
  for (const next of WITH_PATHS.slice(WITH_PATHS.indexOf(uid) + 1))
    await takePaths(strapi, next, 'now.path = any(?::text[])', [paths]);
};

const takePaths = async (
  strapi: Core.Strapi,
  uid: WithPath,
  which: string,
  values: readonly unknown[],
): Promise<void> => {
  await sql(
    strapi,
    `insert into public_paths (path, locale, uid, document_id, is_current)
     select distinct on (now.path, now.locale) now.path, now.locale, ?, now.document_id, true
     from (${PUBLIC[uid]}) now left join public_paths has on has.is_current
       and (has.path, has.locale, has.document_id) = (now.path, now.locale, now.document_id)
     where ${which} order by now.path, now.locale, has.document_id is null, now.document_id
     on conflict (path, locale) do update
       set uid = excluded.uid, document_id = excluded.document_id, is_current = true, changed_at = clock_timestamp()
     where (public_paths.uid, public_paths.document_id, public_paths.is_current)
         is distinct from (excluded.uid, excluded.document_id, true)
       and not (public_paths.is_current and ${rank('public_paths.uid')} < ${rank('excluded.uid')})`,
    [uid, ...values],
  );
};

/**
 * Brings the record of public parents up to the published pages. When a page above is unpublished, Strapi drops the link;
 * the record keeps it until the page below is published anew.
 *
 * @param documentIds - those whose parent may be another one, or that may be gone; all when left out
 * @param published - the page that was just published, if any
 */
export const keepParents = async (
  strapi: Core.Strapi,
  documentIds: readonly string[] | null = null,
  published: string | null = null,
): Promise<void> => {
  const values = documentIds === null ? [] : [[...documentIds]];
  const among = (column: string) => (documentIds === null ? '' : `and ${column} = any(?::text[])`);
  await sql(
    strapi,
    `delete from public_parents where document_id in (
       select document_id from public_parents where document_id = ?
       union select document_id from public_parents kept where not exists (select from pages
         where pages.document_id = kept.document_id and published_at is not null) ${among('kept.document_id')}
       union select document_id from public_parents kept where not exists (select from pages
         where pages.document_id = kept.parent_id) ${among('kept.parent_id')})`,
    [published, ...values, ...values],
  );
  await sql(
    strapi,
    `insert into public_parents (document_id, parent_id)
     select distinct on (page.document_id) page.document_id, above.document_id
     from pages page join ${PARENTS_OF_PAGES} link on link.page_id = page.id join pages above on above.id = link.inv_page_id
     where page.published_at is not null and above.published_at is not null ${among('page.document_id')}
     order by page.document_id, page.locale
     on conflict (document_id) do update set parent_id = excluded.parent_id
     where public_parents.parent_id <> excluded.parent_id`,
    values,
  );
};
