import type { Core } from '@strapi/strapi';
import { literal, quote } from '../../platform/strapi/compiler/names';
import { linkPathsOf, type LinkPath } from '../../platform/strapi/links/link-paths';
import { ownerOf } from '../../platform/strapi/links/link-sql';
import { sql } from '../../platform/storage/sql';

/** One version of a document that refers to another document. */
export interface Use {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly isPublic: boolean;
  /** Where in it, such as `contacts` or `sections.topic`. */
  readonly path: string;
  /** What staff know it by. */
  readonly label: string | null;
}

/**
 * All versions, drafts and public ones, that refer to a document; what the public does not see of it now counts too. Newest
 * documents first.
 */
export const findUses = async (strapi: Core.Strapi, uid: string, documentId: string): Promise<Use[]> => {
  const found = await usesOf(strapi, uid);
  if (found.length === 0) return [];
  return sql<Use>(
    strapi,
    `select uid, document_id as "documentId", locale, is_public as "isPublic", path, label
     from (${found.join('\nunion\n')}) as use order by id desc, path`,
    found.map(() => documentId),
  );
};

interface Place {
  /** Of what is referred to. */
  readonly uid: string;
  readonly documentId: string;
  /** Documents behind this one, in the order of their ids. */
  readonly after: string | null;
  readonly limit: number;
}

/** A batch of the documents that refer to another one in public, in the order of their ids. */
export const findPublicUsers = async (
  strapi: Core.Strapi,
  { uid, documentId, after, limit }: Place,
): Promise<Pick<Use, 'uid' | 'documentId'>[]> => {
  const found = await usesOf(strapi, uid);
  if (found.length === 0) return [];
  return sql(
    strapi,
    `select distinct uid, document_id as "documentId" from (${found.join('\nunion\n')}) as use
     where is_public and document_id > ? order by document_id limit ?`,
    [...found.map(() => documentId), after ?? '', limit],
  );
};

/** Statements that find versions; each takes the id of what they refer to. */
const usesOf = async (strapi: Core.Strapi, uid: string): Promise<string[]> =>
  (await linkPathsOf(strapi))
    .filter(({ target }) => target.uid === uid)
    .flatMap((path) => [linkedTo(path), waitingFor(path)]);

const linkedTo = (path: LinkPath): string => {
  const { source, target, join } = path;
  const { joins, owner } = ownerOf(path, 'version');
  return `select ${columns(path)} from ${quote(target.table)} target
    join ${quote(join.table)} link on link.${quote(join.to)} = target.id
    join ${quote(source.table)} version on true ${joins}
    where target.document_id = ? and link.${quote(join.from)} = ${owner}`;
};

const waitingFor = (path: LinkPath): string => `
  select ${columns(path)} from waiting_links waiting
  join ${quote(path.source.table)} version on version.document_id = waiting.source_document_id
    and version.locale is not distinct from waiting.source_locale and version.published_at is not null
  where waiting.target_document_id = ? and waiting.link_table = ${literal(path.join.table)}`;

const columns = ({ source, path }: LinkPath): string => {
  const label = ['title', 'name'].find((name) => source.columns.some(({ attribute }) => attribute === name));
  return `${literal(source.uid)} as uid, version.document_id, version.locale, version.published_at is not null as is_public,
    ${literal(path)} as path, ${label === undefined ? 'null' : `version.${label}`} as label, version.id`;
};
