import type { Core } from '@strapi/strapi';
import type { Compiler } from '../../platform/strapi/compiler/compiler';
import { statementOfModel, type OfModel } from '../../platform/strapi/statement-of-model';
import { sql } from '../../platform/storage/sql';
import { isShared } from '../../shared/content-types/is-shared';
import { shapeOf } from '../history/take-snapshot';

/**
 * The languages of a document that have other shared fields than the one that was written, of drafts or of what is public, as
 * the written one is; relations are left out, as some targets are not there in every language.
 *
 * @param id - of the written version
 */
export const findApart = async (strapi: Core.Strapi, uid: string, id: number): Promise<string[]> => {
  const rows = await sql<{ locale: string }>(strapi, await statementFor(strapi, uid)(strapi), [id]);
  return rows.map(({ locale }) => locale);
};

const statements = new WeakMap<Core.Strapi, Map<string, OfModel<string>>>();

const statementFor = (strapi: Core.Strapi, uid: string): OfModel<string> => {
  const known = statements.get(strapi) ?? new Map<string, OfModel<string>>();
  statements.set(strapi, known);
  const statement = known.get(uid) ?? statementOfModel((compiler) => write(compiler, strapi, uid));
  known.set(uid, statement);
  return statement;
};

const write = (compiler: Compiler, strapi: Core.Strapi, uid: string): string => `select other.locale
  from ${compiler.table(uid)} written join ${compiler.table(uid)} other on other.document_id = written.document_id
    and other.id <> written.id and (other.published_at is null) = (written.published_at is null)
  where written.id = ? and ${sharedFields(compiler, strapi, uid, 'other')} <> ${sharedFields(compiler, strapi, uid, 'written')}
  order by other.id`;

/**
 * What a version shares with the other languages, as `jsonb`.
 *
 * @param row - alias of its table in the statement around it
 */
export const sharedFields = (compiler: Compiler, strapi: Core.Strapi, uid: string, row: string): string => {
  const shape = shapeOf(strapi, uid, (attribute) => isShared(attribute) && attribute.type !== 'relation');
  const json = (versions: 'draft' | 'published') => `(${compiler.json(shape, row, versions)})::jsonb`;
  return `case when ${row}.published_at is null then ${json('draft')} else ${json('published')} end`;
};
