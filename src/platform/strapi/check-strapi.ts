import type { Core } from '@strapi/strapi';
import { workValue } from '../context/work-value';
import { onStatement, runRaw } from './connection';
import { EXPECTED_EVENTS, EXPECTED_SERVICES } from './expectations';
import { findDifferences } from './find-differences';
import { webhookStore } from './services';
import { EXPECTED_COLUMNS } from './sql-names';
import { listStoredTypes } from './tables';

/** Ends a start: the message says all that there is to say. */
export const UNFIT_STRAPI = 'UnfitStrapi';

/**
 * Holds what the newsroom expects of Strapi, and Strapi does not promise, against what is there (docs/adr/0001): tables, columns,
 * services, events.
 *
 * @throws an error of the name UnfitStrapi that names every difference, in one sentence
 */
export const checkStrapi = async (strapi: Core.Strapi): Promise<void> => {
  const differences = findDifferences(
    {
      columns: await readColumns(strapi),
      missingMethods: findMissingMethods(strapi),
      events: [...webhookStore(strapi).allowedEvents.values()],
      tellsStatements: await tellsStatements(strapi),
    },
    EXPECTED_EVENTS,
  );
  if (differences.length === 0) return;
  const version = strapi.config.get<string>('info.strapi');
  const error = new Error(
    `Strapi ${version} with this database is not what the newsroom was written for: ${differences.join('; ')}.`,
  );
  error.name = UNFIT_STRAPI;
  throw error;
};

const COLUMNS = `select c.relname as "table", array_agg(a.attname::text) as columns
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = current_schema()::regnamespace and c.relname = any(?::text[]) group by 1`;

/** A table that is left over from another version of Strapi, and is not kept any more, does not count. */
const readColumns = async (strapi: Core.Strapi): Promise<Map<string, string[]>> => {
  const kept = new Set(
    listStoredTypes(strapi).flatMap(({ tableName, attributes }) => [
      tableName,
      ...Object.values(attributes).flatMap(({ joinTable }) =>
        joinTable === undefined ? [] : [joinTable.name],
      ),
    ]),
  );
  const names = Object.keys(EXPECTED_COLUMNS).filter((table) => kept.has(table));
  const rows = (await runRaw(strapi, COLUMNS, [names])) as { table: string; columns: string[] }[];
  return new Map(rows.map(({ table, columns }) => [table, columns]));
};

const findMissingMethods = (strapi: Core.Strapi): Map<string, readonly string[]> =>
  new Map(
    EXPECTED_SERVICES.map(({ what, methods, find }) => {
      const found = lookUp(() => find(strapi)) as Record<string, unknown> | null | undefined;
      return [what, methods.filter((method) => typeof found?.[method] !== 'function')];
    }),
  );

/** Strapi throws for a plugin or service that it does not have. */
const lookUp = (find: () => unknown): unknown => {
  try {
    return find();
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
};

/** The answer cache learns from this what an answer was made of. */
const tellsStatements = async (strapi: Core.Strapi): Promise<boolean> => {
  const sender = workValue<Set<string>>();
  const heard = new Set<string>();
  const stop = onStatement(strapi, (statement) => sender.getStore()?.add(statement));
  try {
    await sender.run(heard, () => runRaw(strapi, 'select 1 as asked_by_the_check', []));
  } finally {
    stop();
  }
  return heard.size > 0;
};
