import type { Core } from '@strapi/strapi';
import { runReading } from '../../platform/storage/run-reading';
import { sql } from '../../platform/storage/sql';
import { bindNamed } from './bind-named';

type Named = Readonly<Record<string, unknown>>;

/** Runs one of the statements that keep search, with its named values, within the transaction that is open. */
export const runStatement = async <Row>(
  strapi: Core.Strapi,
  statement: string,
  named: Named,
): Promise<Row[]> => {
  const bound = bindNamed(statement, named, () => '?');
  return sql<Row>(strapi, bound.statement, bound.values);
};

/** Runs one of those that search, for the public. */
export const readStatement = async <Row>(
  strapi: Core.Strapi,
  statement: string,
  named: Named,
): Promise<Row[]> => {
  const bound = bindNamed(statement, named, (place) => `$${place}`);
  return runReading<Row>(strapi, { text: bound.statement, values: bound.values });
};
