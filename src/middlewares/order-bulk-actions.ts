import type { Core } from '@strapi/strapi';
import { parentsFirst } from '../writing/pages/domain/parents-first';
import { PARENTS_OF_PAGES } from '../platform/strapi/sql-names';
import { PAGE } from '../shared/content-types/uids';
import { asBulk } from '../writing/rules/bulk';
import { sql } from '../platform/storage/sql';
import type { Context } from '../platform/strapi/koa';

const BULK = /^\/content-manager\/collection-types\/([^/]+)\/actions\/bulk(?:Publish|Unpublish|Delete)$/;

/**
 * Bulk actions of the panel write their documents in one order, whatever was ticked first: two of them that overlap wait for
 * one another once, and not each for the other. Pages come behind those above them, which must be public before.
 */
const orderBulkActions =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async ({ path, request }: Context, next: () => Promise<void>) => {
    const [, type] = BULK.exec(path) ?? [];
    const { documentIds } = (request.body ?? {}) as { documentIds?: unknown };
    if (type !== undefined && isListOfTexts(documentIds)) {
      const parents = decodeURIComponent(type) === PAGE ? await findParents(strapi, documentIds) : undefined;
      request.body = { ...(request.body as object), documentIds: parentsFirst(documentIds, parents) };
    }
    await (type === undefined ? next() : asBulk(next));
  };

const isListOfTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** By documentId of a draft, the page above it: one value however many there are. */
const findParents = async (strapi: Core.Strapi, documentIds: string[]): Promise<Map<string, string>> => {
  const links = await sql<{ below: string; above: string }>(
    strapi,
    `select page.document_id as below, above.document_id as above from pages page
       join ${PARENTS_OF_PAGES} link on link.page_id = page.id join pages above on above.id = link.inv_page_id
     where page.published_at is null and page.document_id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(documentIds)],
  );
  return new Map(links.map(({ below, above }) => [below, above]));
};

export default orderBulkActions;
