import type { Core } from '@strapi/strapi';
import { PARENTS_OF_PAGES } from '../../platform/strapi/sql-names';
import { sql } from '../../platform/storage/sql';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import type { Sibling } from './domain/order-siblings';

/** A page beside others, as drafts have it. */
export interface SiblingPage extends Sibling {
  readonly title: string | null;
}

interface Part {
  /** The language whose titles order those of one number. */
  readonly locale: string;
  readonly limit?: number;
  readonly offset?: number;
}

/**
 * The pages below one, or at the top, by their drafts: in their order.
 *
 * @param parentId - null: at the top
 */
export const findSiblings = (
  strapi: Core.Strapi,
  parentId: string | null,
  { locale, limit, offset = 0 }: Part,
): Promise<SiblingPage[]> =>
  sql<SiblingPage>(strapi, parentId === null ? AT_TOP : BELOW, [
    ...(parentId === null ? [] : [parentId]),
    locale,
    DEFAULT_LOCALE,
    limit ?? null,
    offset,
  ]);

const ordered = (found: string): string => `
  with found as (${found})
  select found.document_id as "documentId", shown.title, coalesce(shown.position, 0) as position
  from found, lateral (
    select page.title, page.position from pages page where page.document_id = found.document_id and page.published_at is null
    order by page.locale = ? desc, page.locale = ? desc, page.id limit 1) shown
  order by coalesce(shown.position, 0), shown.title, found.document_id limit ? offset ?`;

const BELOW = ordered(`
  select distinct page.document_id from pages above
    join ${PARENTS_OF_PAGES} link on link.inv_page_id = above.id
    join pages page on page.id = link.page_id and page.published_at is null
  where above.document_id = ? and above.published_at is null`);

/** A language whose page above is not translated has no link: one of the others has. */
const AT_TOP = ordered(`
  select page.document_id from pages page left join ${PARENTS_OF_PAGES} link on link.page_id = page.id
  where page.published_at is null group by page.document_id having count(link.page_id) = 0`);

/** How many pages stand below each of some pages, by their drafts. */
export const countBelow = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, number>> => {
  const rows = await sql<{ documentId: string; count: number }>(
    strapi,
    `select above.document_id as "documentId", count(distinct page.document_id)::int as count from pages above
       join ${PARENTS_OF_PAGES} link on link.inv_page_id = above.id
       join pages page on page.id = link.page_id and page.published_at is null
     where above.document_id = any(?::text[]) and above.published_at is null group by above.document_id`,
    [[...documentIds]],
  );
  return new Map(rows.map(({ documentId, count }) => [documentId, count]));
};

/** The page above one, by its drafts; null at the top. */
export const findParent = async (strapi: Core.Strapi, documentId: string): Promise<string | null> => {
  const [row] = await sql<{ parentId: string }>(
    strapi,
    `select above.document_id as "parentId" from pages page join ${PARENTS_OF_PAGES} link on link.page_id = page.id
       join pages above on above.id = link.inv_page_id
     where page.document_id = ? and page.published_at is null order by page.id limit 1`,
    [documentId],
  );
  return row?.parentId ?? null;
};
