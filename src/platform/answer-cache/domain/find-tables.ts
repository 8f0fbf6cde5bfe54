/**
 * The tables that a statement may touch: each word of it that is the name of a table. It may find too many, such as a column
 * named like a table, never too few; what views and functions read it cannot see.
 *
 * @param statement - PostgreSQL
 * @param tables - all names of tables
 */
export const findTables = (statement: string, tables: ReadonlySet<string>): string[] => {
  const words = new Set(statement.match(/[a-z_][a-z0-9_]*/g));
  return [...words].filter((word) => tables.has(word));
};
