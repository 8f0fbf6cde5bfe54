import type { Core } from '@strapi/strapi';
import { lockForTransaction } from '../storage/lock-for-transaction';
import { newestMigration } from '../storage/oldest-beside';
import { sql } from '../storage/sql';
import { quote } from '../strapi/compiler/names';
import type { Models } from '../strapi/model';
import type { WatchedTable } from './domain/watched-table';
import { hash, nameOf, writeFunctions, writeTrigger } from './write-tellings';

/**
 * Makes the database tell of every change of what the public sees, in the transaction that makes it: triggers on the
 * tables of Strapi, whoever writes them. Does nothing when they are there already, or when a newer version has made its own, which tell of
 * more. Others read and write meanwhile: no transaction waits for two tables, and a table is told of without a gap.
 */
export const tellChanges = async (
  strapi: Core.Strapi,
  models: Models,
  tables: readonly WatchedTable[],
): Promise<void> => {
  const schema = quote(strapi.config.get<string>('database.connection.connection.schema') || 'public');
  const functions = writeFunctions(models, schema);
  const triggers = new Map(
    tables.flatMap(({ table, tell }) =>
      tell.by === 'another' ? [] : [[placeOf(table, nameOf(tell)), writeTrigger(schema, table, tell)]],
    ),
  );
  const version = hash([...functions, ...triggers.values()].join('\n'));
  const newest = newestMigration(strapi.dirs.app.root);
  const told = await readTold(strapi, schema);
  const present = await listTriggers(strapi);
  const outdated = present.filter(({ table, name }) => !triggers.has(placeOf(table, name)));
  const isWhole = outdated.length === 0 && present.length === triggers.size;
  if (isOfNewer(told, newest) || (told.version === version && isWhole)) return;
  await inTurn(strapi, functions);
  for (const statement of triggers.values()) await inTurn(strapi, [statement]);
  for (const { table, name } of outdated)
    await inTurn(strapi, [`drop trigger if exists ${quote(name)} on ${schema}.${quote(table)}`]);
  await inTurn(strapi, [
    `comment on function ${schema}.dateline_tell(text, bigint) is '${version} ${newest}'`,
  ]);
};

const placeOf = (table: string, name: string): string => `${table} ${name}`;

/** What the comment on the function says: which triggers there are, and the last migration of the version that made them. */
interface Told {
  readonly version: string | undefined;
  readonly newest: string | undefined;
}

const readTold = async (strapi: Core.Strapi, schema: string): Promise<Told> => {
  const [row] = await sql<{ comment: string | null }>(
    strapi,
    `select obj_description(to_regprocedure('${schema}.dateline_tell(text, bigint)')) as comment`,
  );
  const [version, newest] = row?.comment?.split(' ') ?? [];
  return { version, newest };
};

const isOfNewer = (told: Told, newest: string): boolean => told.newest !== undefined && told.newest > newest;

/** One instance after the other, each statement's table for a moment. */
const inTurn = async (strapi: Core.Strapi, statements: readonly string[]): Promise<void> => {
  await strapi.db.transaction(async () => {
    await lockForTransaction(strapi, 'tell-changes');
    for (const statement of statements) await run(strapi, statement);
  });
};

const TRIGGERS = `select c.relname as table, t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = current_schema()::regnamespace and t.tgname ~ '^dateline_tell_'`;

const listTriggers = (strapi: Core.Strapi) => sql<{ table: string; name: string }>(strapi, TRIGGERS);

/** A question mark would be taken for the place of a value. */
const run = (strapi: Core.Strapi, statement: string) => sql(strapi, statement.replaceAll('?', '\\?'));
