import type { Core } from '@strapi/strapi';

interface Connection {
  raw(statement: string, values: readonly unknown[]): Promise<{ rows: unknown[] }>;
}

/**
 * Runs a statement on the tables that Strapi does not manage, within the transaction that is open, if any.
 *
 * @param statement - PostgreSQL with `?` for each value
 * @returns its rows
 */
export const sql = async <Row = unknown>(
  strapi: Core.Strapi,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> => {
  const run = async (connection: unknown): Promise<Row[]> => {
    const { rows } = await (connection as Connection).raw(statement, values);
    return rows as Row[];
  };
  return strapi.db.inTransaction() ? strapi.db.transaction(({ trx }) => run(trx)) : run(strapi.db.connection);
};
