import pg from 'pg';
import { PLACES, type Sequence, type Table } from './domain/manifest';

/** The names of the two schemas. */
export type Schemas = Readonly<Record<Table['place'], string>>;

/** What is not written to the disk for good, such as who has which form open, is in no backup. */
const TABLES = `
  select table_row.relname as name,
    (select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) order by attnum)
     from pg_attribute
     where attrelid = table_row.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns
  from pg_class as table_row
  where relnamespace = to_regnamespace(quote_ident($1)) and relkind = 'r' and relpersistence = 'p'
  order by relname`;

const SEQUENCES = `
  select sequencename as name, last_value::text as last from pg_sequences where schemaname = $1 order by sequencename`;

export const listTables = (client: pg.Client, schemas: Schemas): Promise<Table[]> =>
  listBoth(client, schemas, TABLES);

export const listSequences = (client: pg.Client, schemas: Schemas): Promise<Sequence[]> =>
  listBoth(client, schemas, SEQUENCES);

const listBoth = async <Row extends { readonly place: Table['place'] }>(
  client: pg.Client,
  schemas: Schemas,
  query: string,
): Promise<Row[]> => {
  const found: Row[] = [];
  for (const place of PLACES) {
    const { rows } = await client.query<Omit<Row, 'place'>>(query, [schemas[place]]);
    found.push(...rows.map((row) => ({ ...row, place }) as Row));
  }
  return found;
};

/** With its schema, as a statement names it. */
export const nameOf = (schemas: Schemas, { place, name }: Pick<Table, 'place' | 'name'>): string =>
  `${pg.escapeIdentifier(schemas[place])}.${pg.escapeIdentifier(name)}`;

export const columnsOf = ({ columns }: Table): string =>
  columns.map(({ name }) => pg.escapeIdentifier(name)).join(', ');
