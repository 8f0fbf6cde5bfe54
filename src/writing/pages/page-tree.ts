import type { Core } from '@strapi/strapi';
import type { PageRow } from './domain/build-tree';
import type { Place } from './domain/place';
import { PARENTS_OF_PAGES } from '../../platform/strapi/sql-names';
import { sql } from '../../platform/storage/sql';

/** One stored version of a page, as far as the tree goes. */
export interface TreeRow extends PageRow {
  readonly id: number;
  readonly title: string | null;
  readonly path: string | null;
  /** Whether its path can change: it is the page that was written, or stands below it. The others are read for theirs. */
  readonly isBelow: boolean;
}

/** Where the versions of a page stand, without a look at any other page. */
export const findPlaces = (strapi: Core.Strapi, documentId: string): Promise<Place[]> =>
  sql<Place>(
    strapi,
    `select locale, published_at is not null as "isPublished", slug, path, coalesce(is_home, false) as "isHome",
       (select inv_page_id from ${PARENTS_OF_PAGES} where page_id = pages.id limit 1) as "parentRow",
       array(select page_id from ${PARENTS_OF_PAGES} where inv_page_id = pages.id order by page_id) as "childRows"
     from pages where document_id = ? order by id`,
    [documentId],
  );

/**
 * Takes the rows of a page for the rest of the transaction, in the order in which `storePaths` takes them: who saves a
 * page and who moves one above it wait for each other and do not block each other.
 */
export const lockPage = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  await sql(strapi, 'select id from pages where document_id = ? order by id for no key update', [documentId]);
};

/**
 * The versions of a page, of all below it, and of all above any of these, by their ids. Links of all versions count: which one
 * holds in a language is for the tree to say.
 *
 * @param formerChildren - rows that stood below it before the write
 * @param besides - pages that are read too, with all above them
 */
export const findPagesAround = async (
  strapi: Core.Strapi,
  documentId: string,
  formerChildren: readonly number[],
  besides: readonly string[] = [],
): Promise<TreeRow[]> => {
  await sql(strapi, 'set local jit = off'); // compiling the statement takes fifty times as long as running it
  return sql<TreeRow>(strapi, AROUND, [documentId, [...formerChildren], [...besides]]);
};

/**
 * From page to page by the indexes: `offset 0` keeps PostgreSQL from joining the whole tables first, which it takes for
 * cheaper because it cannot tell how soon the search ends.
 */
const AROUND = `
  with recursive below (document_id) as (
    select * from (select ?::text union select document_id::text from pages where id = any(?::int[])) changed
    union
    select child.document_id from below, lateral (
      select child.document_id::text from pages page join ${PARENTS_OF_PAGES} link on link.inv_page_id = page.id
        join pages child on child.id = link.page_id
      where page.document_id = below.document_id offset 0) child
  ),
  around (document_id) as (
    select * from (select document_id from below union select unnest(?::text[])) asked
    union
    select above.document_id from around, lateral (
      select above.document_id::text from pages page join ${PARENTS_OF_PAGES} link on link.page_id = page.id
        join pages above on above.id = link.inv_page_id
      where page.document_id = around.document_id offset 0) above
  )
  select page.*, around.document_id in (select document_id from below) as "isBelow"
  from around, lateral (
    select page.id, page.document_id as "documentId", page.locale, page.published_at is not null as "isPublished",
      page.title, page.slug, page.path, coalesce(page.is_home, false) as "isHome",
      (select above.document_id from ${PARENTS_OF_PAGES} link join pages above on above.id = link.inv_page_id
       where link.page_id = page.id limit 1) as "parentId"
    from pages page where page.document_id = around.document_id offset 0) page
  order by page.id`;

/** The words by which staff know a page. */
export interface PageName {
  readonly title: string | null;
  readonly slug: string | null;
}

/** Another page that is the home page in drafts. */
export const findOtherHome = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<PageName | undefined> => {
  const [other] = await sql<PageName>(
    strapi,
    'select title, slug from pages where is_home and published_at is null and document_id <> ? order by id limit 1',
    [documentId],
  );
  return other;
};

/** The page above one, when it is not public. */
export const findHiddenParent = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<PageName | undefined> => {
  const [hidden] = await sql<PageName>(
    strapi,
    `with parent as (
       select above.document_id from pages page join ${PARENTS_OF_PAGES} link on link.page_id = page.id
         join pages above on above.id = link.inv_page_id
       where page.document_id = ? order by page.id limit 1
     )
     select title, slug from pages join parent using (document_id)
     where not exists (select from pages public join parent using (document_id) where public.published_at is not null)
     order by id limit 1`,
    [documentId],
  );
  return hidden;
};
