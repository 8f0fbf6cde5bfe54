import type { Core } from '@strapi/strapi';
import { literal, quote } from '../../platform/strapi/compiler/names';
import { linkPathsOf, type LinkPath } from '../../platform/strapi/links/link-paths';
import { ownerOf } from '../../platform/strapi/links/link-sql';
import { sql } from '../../platform/storage/sql';

/** Something that a draft refers to and the public cannot see. */
export interface Hidden {
  readonly uid: string;
  readonly documentId: string;
  /** Where in the draft, such as `topics` or `donors.organisation`. */
  readonly path: string;
  readonly label: string | null;
}

/** What the drafts of a document refer to that is not public: it will not show until it is. */
export const findHidden = async (strapi: Core.Strapi, uid: string, documentId: string): Promise<Hidden[]> => {
  const paths = (await linkPathsOf(strapi)).filter(({ source }) => source.uid === uid);
  if (paths.length === 0) return [];
  return sql<Hidden>(
    strapi,
    `select uid, document_id as "documentId", path, min(label) as label
     from (${paths.map(hiddenBehind).join('\nunion all\n')}) as found group by uid, document_id, path order by path, label`,
    paths.map(() => documentId),
  );
};

const hiddenBehind = (path: LinkPath): string => {
  const { source, target, join } = path;
  const { joins, owner } = ownerOf(path, 'draft');
  const label = ['title', 'name'].find((name) => target.columns.some(({ attribute }) => attribute === name));
  return `select ${literal(target.uid)} as uid, target.document_id, ${literal(path.path)} as path,
      ${label === undefined ? 'null' : `target.${label}`} as label
    from ${quote(source.table)} draft ${joins} join ${quote(join.table)} link on link.${quote(join.from)} = ${owner}
    join ${quote(target.table)} target on target.id = link.${quote(join.to)}
    where draft.document_id = ? and draft.published_at is null and not exists (
      select from ${quote(target.table)} shown where shown.document_id = target.document_id and shown.published_at is not null)`;
};
