import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { compileShape, isOfStatus, type Metadata } from './compile-shape';
import type { Shape, VersionStatus } from './shape';

/**
 * Versions of documents in all their languages, with all that a shape names, in one statement: Strapi's own reading sends one for
 * each relation, file and component. Times are ISO 8601 in UTC.
 *
 * @param shape - the same object each time: its statement is built once
 */
export const findVersions = async <Row>(
  strapi: Core.Strapi,
  shape: Shape,
  { documentIds, status }: { readonly documentIds: readonly string[]; readonly status: VersionStatus },
): Promise<Row[]> => {
  const rows = await sql<{ row: Row }>(strapi, statementFor(strapi, shape, status), [[...documentIds]]);
  return rows.map(({ row }) => row);
};

const statements = new WeakMap<Shape, Map<VersionStatus, string>>();

/** The content model does not change while the process runs. */
const statementFor = (strapi: Core.Strapi, shape: Shape, status: VersionStatus): string => {
  const known = statements.get(shape) ?? new Map<VersionStatus, string>();
  statements.set(shape, known);
  const statement = known.get(status) ?? buildStatement(strapi, shape, status);
  known.set(status, statement);
  return statement;
};

const buildStatement = (strapi: Core.Strapi, shape: Shape, status: VersionStatus): string => {
  const metadata = strapi.db.metadata as unknown as Metadata;
  return `select ${compileShape({ metadata, status }, shape, 'version')} as "row"
    from "${metadata.get(shape.uid).tableName}" version
    where version.document_id = any(?::text[]) and ${isOfStatus(status, 'version')} order by version.id`;
};
