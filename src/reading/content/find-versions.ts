import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import type { Shape } from '../../platform/strapi/compiler/shape';
import { statementOfModel, type OfModel } from '../../platform/strapi/statement-of-model';

export type VersionStatus = 'published' | 'draft';

/**
 * Versions of documents in all their languages, with all that a shape names, in one statement: Strapi's own reading sends one for
 * each relation, file and component. Times are ISO 8601 in UTC.
 *
 * @param shape - the same object each time: its statement is written once
 */
export const findVersions = async <Row>(
  strapi: Core.Strapi,
  shape: Shape,
  { documentIds, status }: { readonly documentIds: readonly string[]; readonly status: VersionStatus },
): Promise<Row[]> => {
  const rows = await sql<{ row: Row }>(strapi, await statementsOf(shape)[status](strapi), [[...documentIds]]);
  return rows.map(({ row }) => row);
};

type Statements = Readonly<Record<VersionStatus, OfModel<string>>>;

const written = new WeakMap<Shape, Statements>();

const statementsOf = (shape: Shape): Statements => {
  const statements = written.get(shape) ?? {
    published: write(shape, 'published'),
    draft: write(shape, 'draft'),
  };
  written.set(shape, statements);
  return statements;
};

const write = (shape: Shape, status: VersionStatus): OfModel<string> =>
  statementOfModel(
    (compiler) => `select ${compiler.json(shape, 'version', status)} as "row"
    from ${compiler.table(shape.uid)} version
    where version.document_id = any(?::text[]) and version.published_at is ${status === 'draft' ? 'null' : 'not null'}
    order by version.id`,
  );
