import type { Core } from '@strapi/strapi';
import { quote } from '../../platform/strapi/compiler/names';
import { linkPathsOf, type LinkPath } from '../../platform/strapi/links/link-paths';
import { sql } from '../../platform/storage/sql';
import type { DocumentRule } from '../rules/document-rule';

/**
 * Who refers to a document of their own type does so in each version for themselves. When one is published, Strapi
 * (`selfReferentialRelations`) has those refer to it in public whose drafts alone do, and the other way round when its draft is thrown
 * away: a page that was moved in a draft alone would be moved in public as its new parent is published, and stand below two.
 */
export const leaveOthersLinks: DocumentRule = (strapi) => async (context, next) => {
  const { uid, action } = context;
  const { documentId } = context.params;
  if (documentId === undefined || !(action === 'publish' || action === 'discardDraft')) return next();
  const paths = (await linkPathsOf(strapi)).filter((path) => isOwn(path, uid));
  const version: Version = { documentId, isPublic: action === 'publish' };
  const before: number[][] = [];
  for (const path of paths) before.push(await listOthers(strapi, path, version));
  const result = await next();
  for (const [index, path] of paths.entries())
    await dropOthers(strapi, path, { ...version, except: before[index] ?? [] });
  return result;
};

const isOwn = ({ source, target, parts }: LinkPath, uid: string): boolean =>
  source.uid === uid && target.uid === uid && parts.length === 0;

interface Version {
  readonly documentId: string;
  readonly isPublic: boolean;
}

/** Links of other documents' versions to those of this document, both public or both drafts. */
const linksOfOthers = ({ source, join }: LinkPath, isPublic: boolean): { from: string; where: string } => ({
  from: `${quote(source.table)} target, ${quote(source.table)} other`,
  where: `target.id = link.${quote(join.to)} and other.id = link.${quote(join.from)}
    and target.document_id = ? and other.document_id <> target.document_id
    and (target.published_at is null) = ${String(!isPublic)} and (other.published_at is null) = ${String(!isPublic)}`,
});

const listOthers = async (
  strapi: Core.Strapi,
  path: LinkPath,
  { documentId, isPublic }: Version,
): Promise<number[]> => {
  const { from, where } = linksOfOthers(path, isPublic);
  const rows = await sql<{ id: number }>(
    strapi,
    `select other.id from ${quote(path.join.table)} link, ${from} where ${where}`,
    [documentId],
  );
  return rows.map(({ id }) => id);
};

const dropOthers = async (
  strapi: Core.Strapi,
  path: LinkPath,
  { documentId, isPublic, except }: Version & { readonly except: readonly number[] },
): Promise<void> => {
  const { from, where } = linksOfOthers(path, isPublic);
  await sql(
    strapi,
    `delete from ${quote(path.join.table)} link using ${from} where ${where} and not other.id = any(?::int[])`,
    [documentId, [...except]],
  );
};
