import type { Core } from '@strapi/strapi';
import { quote } from '../../platform/strapi/compiler/names';
import { sql } from '../../platform/storage/sql';
import type { LinkPath } from '../../platform/strapi/links/link-paths';
import { ownerOf } from '../../platform/strapi/links/link-sql';

/** Waits until nobody publishes what refers to a document, and lets nobody begin: it is about to come or go. */
export const lockRows = async (strapi: Core.Strapi, table: string, documentId: string): Promise<void> => {
  await sql(
    strapi,
    `select count(*) from (select from ${quote(table)} where document_id = ? order by id for update) locked`,
    [documentId],
  );
};

/** Lets nothing that the drafts of a document refer to come or go while it is published. Others may refer to it meanwhile. */
export const lockTargets = async (
  strapi: Core.Strapi,
  paths: readonly LinkPath[],
  documentId: string,
): Promise<void> => {
  if (paths.length === 0) return;
  const locks = paths.map((path, index) => {
    const { joins, owner } = ownerOf(path, 'draft');
    const { table, from, to } = path.join;
    const target = quote(path.target.table);
    return `lock_${index} as materialized (
      select target.id from ${target} target where target.document_id in (
        select chosen.document_id from ${quote(path.source.table)} draft ${joins}
          join ${quote(table)} link on link.${quote(from)} = ${owner} join ${target} chosen on chosen.id = link.${quote(to)}
        where draft.document_id = ? and draft.published_at is null)
      order by target.id for key share of target)`;
  });
  await sql(
    strapi,
    `with ${locks.join(',\n')} select ${paths.map((_path, index) => `(select count(*) from lock_${index})`).join(' + ')}`,
    paths.map(() => documentId),
  );
};
