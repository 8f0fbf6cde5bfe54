import type { Table } from './manifest';

export interface TableDifferences {
  /** What the newsroom has and the archive lacks, such as `content.pages.slug`: another version made it. */
  readonly lacking: readonly string[];
  /** Tables of the archive alone, such as a version before left them. */
  readonly tables: readonly Table[];
  /** The same of single columns. */
  readonly columns: readonly Table[];
}

const keyOf = ({ place, name }: Table): string => `${place}.${name}`;

/**
 * What stands between an archive and an empty newsroom: an older database keeps tables and columns that a new one never had, and
 * they come along.
 */
export const compareTables = (archived: readonly Table[], present: readonly Table[]): TableDifferences => {
  const theirs = new Map(archived.map((table) => [keyOf(table), table]));
  const ours = new Map(present.map((table) => [keyOf(table), table]));
  return {
    lacking: present.flatMap((table) => {
      const there = theirs.get(keyOf(table));
      if (there === undefined) return [keyOf(table)];
      return missingIn(table, there).map(({ name }) => `${keyOf(table)}.${name}`);
    }),
    tables: archived.filter((table) => !ours.has(keyOf(table))),
    columns: archived.flatMap((table) => {
      const here = ours.get(keyOf(table));
      const columns = here === undefined ? [] : missingIn(table, here);
      return columns.length === 0 ? [] : [{ ...table, columns }];
    }),
  };
};

const missingIn = (table: Table, other: Table): Table['columns'] => {
  const names = new Set(other.columns.map(({ name }) => name));
  return table.columns.filter(({ name }) => !names.has(name));
};
