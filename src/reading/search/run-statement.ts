import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { bindNamed } from './bind-named';

/** Runs one of the statements of search with its named values. */
export const runStatement = async <Row>(
  strapi: Core.Strapi,
  statement: string,
  named: Readonly<Record<string, unknown>>,
): Promise<Row[]> => {
  const bound = bindNamed(statement, named, () => '?');
  return sql<Row>(strapi, bound.statement, bound.values);
};
