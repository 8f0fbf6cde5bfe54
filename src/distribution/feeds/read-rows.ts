import type { Core } from '@strapi/strapi';
import { runPrepared } from '../../platform/storage/run-prepared';
import { sql } from '../../platform/storage/sql';
import type { Statement, Value } from '../../platform/storage/statement';

/**
 * Runs a reading statement of the feed as a prepared one: it is long, and planning it takes as long as running it. Inside a
 * transaction it runs there, to see what that wrote.
 *
 * @param values - times as ISO 8601
 * @param statement - PostgreSQL with `?` for each value, and no other `?`
 * @param options - `jsonAsText`: outside of a transaction
 */
export const readRows = <Row>(
  strapi: Core.Strapi,
  statement: string,
  values: readonly (Value | readonly Value[])[],
  options: Pick<Statement, 'jsonAsText'> = {},
): Promise<Row[]> => {
  if (strapi.db.inTransaction()) return sql<Row>(strapi, statement, values);
  let number = 0;
  const text = statement.replace(/\?/g, () => `$${(number += 1)}`);
  return runPrepared<Row>(strapi, { text, values, isOwn: true, ...options });
};
