import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { TableDifferences } from './domain/compare-tables';
import type { ArchivedTable, Sequence } from './domain/manifest';
import { columnsOf, listTables, nameOf, type Schemas } from './list-tables';
import type { Archive } from './read-archive';

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

const FOREIGN_KEYS = `
  select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
  from pg_constraint
  where contype = 'f' and connamespace in (to_regnamespace(quote_ident($1)), to_regnamespace(quote_ident($2)))
  order by 1, 2`;

/** Makes what an older database has beyond a new one. */
export const addTables = async (
  client: pg.Client,
  schemas: Schemas,
  { tables, columns }: TableDifferences,
): Promise<void> => {
  for (const table of tables) await client.query(`create table ${nameOf(schemas, table)} ()`);
  for (const table of [...tables, ...columns])
    for (const { name, type } of table.columns)
      await client.query(
        `alter table ${nameOf(schemas, table)} add column ${pg.escapeIdentifier(name)} ${type}`,
      );
};

/** Puts the archive's rows in the place of all rows, within the transaction that is open. No trigger sees it. */
export const loadTables = async (
  client: pg.Client,
  schemas: Schemas,
  archive: Archive,
  tell: (done: number, total: number) => void,
): Promise<void> => {
  const present = (await listTables(client, schemas)).map((table) => nameOf(schemas, table));
  const keys = (await client.query<ForeignKey>(FOREIGN_KEYS, [schemas.content, schemas.jobs])).rows;
  for (const { table, name } of keys)
    await client.query(`alter table ${table} drop constraint ${pg.escapeIdentifier(name)}`);
  for (const table of present) await client.query(`alter table ${table} disable trigger user`);
  await client.query(`truncate ${present.join(', ')}`);
  const { tables, sequences } = archive.manifest;
  for (const [index, table] of tables.entries()) {
    await loadTable(client, schemas, archive, table);
    tell(index + 1, tables.length);
  }
  for (const table of present) await client.query(`alter table ${table} enable trigger user`);
  for (const { table, name, definition } of keys)
    await client.query(`alter table ${table} add constraint ${pg.escapeIdentifier(name)} ${definition}`);
  for (const sequence of sequences) await setSequence(client, schemas, sequence);
};

const loadTable = async (
  client: pg.Client,
  schemas: Schemas,
  archive: Archive,
  table: ArchivedTable,
): Promise<void> => {
  const rows = client.query(copyFrom(`copy ${nameOf(schemas, table)} (${columnsOf(table)}) from stdin`));
  await pipeline(await archive.open(table.rows), rows);
};

/** One of an older table is not there, and gave its numbers to nothing that goes on. */
const setSequence = async (client: pg.Client, schemas: Schemas, sequence: Sequence): Promise<void> => {
  const name = nameOf(schemas, sequence);
  const { rows } = await client.query<{ oid: string | null }>('select to_regclass($1)::text as oid', [name]);
  if (rows[0]?.oid == null) return;
  if (sequence.last === null) await client.query(`alter sequence ${name} restart`);
  else await client.query('select setval($1::regclass, $2::bigint)', [name, sequence.last]);
};
