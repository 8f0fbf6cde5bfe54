import type { Core } from '@strapi/strapi';
import type { Compiler } from '../../platform/strapi/compiler/compiler';
import type { Shape } from '../../platform/strapi/compiler/shape';
import { schemaOf } from '../../platform/strapi/schemas';
import { statementOfModel, type OfModel } from '../../platform/strapi/statement-of-model';
import { sql } from '../../platform/storage/sql';
import { isShared } from '../../shared/content-types/is-shared';
import { shapeOf } from '../history/take-snapshot';

/** A language that is public, and the fields in which its draft says something else than its public text. */
export interface DraftChanges {
  readonly documentId: string;
  /** null for a type without languages */
  readonly locale: string | null;
  /** Fields that are this language's own. */
  readonly words: readonly string[];
  /** Fields that all languages of the document share. */
  readonly shared: readonly string[];
}

/**
 * What of documents waits to be published: every language that is public, also one in which nothing waits. Asked of what is
 * stored, not of times: a save in one language, or of the same words, changes nothing for the others. What a draft refers to
 * counts as far as it is public, since that is what its publication would show.
 *
 * One statement, whose texts stay in the database.
 */
export const findDraftChanges = async (
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<DraftChanges[]> => {
  if (documentIds.length === 0) return [];
  const rows = await sql<Row>(strapi, await statementFor(strapi, uid)(strapi), [[...documentIds]]);
  const { attributes } = schemaOf(strapi, uid);
  return rows.map(({ documentId, locale, fields }) => ({
    documentId,
    locale,
    words: fields.filter((field) => !isShared(attributes[field])),
    shared: fields.filter((field) => isShared(attributes[field])),
  }));
};

interface Row {
  readonly documentId: string;
  readonly locale: string | null;
  readonly fields: readonly string[];
}

const statements = new WeakMap<Core.Strapi, Map<string, OfModel<string>>>();

const statementFor = (strapi: Core.Strapi, uid: string): OfModel<string> => {
  const known = statements.get(strapi) ?? new Map<string, OfModel<string>>();
  statements.set(strapi, known);
  const shape = shapeOf(strapi, uid);
  const statement = known.get(uid) ?? statementOfModel((compiler) => write(compiler, shape));
  known.set(uid, statement);
  return statement;
};

const write = (compiler: Compiler, shape: Shape): string => {
  const fieldsOf = (row: string) => `jsonb_each((${compiler.json(shape, row, 'public of the same')})::jsonb)`;
  return `select draft.document_id as "documentId", draft.locale, array(
      select said.key from ${fieldsOf('draft')} said join ${fieldsOf('shown')} public on public.key = said.key
      where said.value is distinct from public.value order by said.key) as fields
    from ${compiler.table(shape.uid)} draft join ${compiler.table(shape.uid)} shown
      on shown.document_id = draft.document_id and shown.locale is not distinct from draft.locale
        and shown.published_at is not null
    where draft.document_id = any(?::text[]) and draft.published_at is null
    order by draft.id`;
};
