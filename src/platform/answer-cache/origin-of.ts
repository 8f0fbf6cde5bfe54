import type { Models } from '../strapi/model';
import type { Origin } from './domain/choose-tags';
import { findTables } from './domain/find-tables';
import type { Reads } from './reads';
import type { WatchedTable } from './domain/watched-table';
import { typeOf } from './watched-tables';
import type { Context } from '../strapi/koa';

/** Tells what an answer was made from; null when that cannot be told, and the answer must not be kept. */
export type FindOrigin = (
  context: Pick<Context, 'query' | 'state'> & Partial<Pick<Context, 'params'>>,
  reads: Reads,
) => Origin | null;

/**
 * @param tables - those that tell of their changes
 * @param allTables - every table and view of the schema
 * @param tellUnwatched - hears once of each table that a public answer was made from and that tells nobody of its changes: such answers are
 *   never kept, and every reader waits for the database
 */
export const createFindOrigin = (
  models: Models,
  tables: readonly WatchedTable[],
  allTables: ReadonlySet<string>,
  tellUnwatched: (table: string) => void,
): FindOrigin => {
  const types = new Map<string, Set<string>>();
  for (const { table, type } of tables) {
    const known = types.get(table) ?? new Set();
    if (type !== null) known.add(type);
    types.set(table, known);
  }
  const leadBack = listTypesThatLeadBack(models);
  const told = new Set<string>();
  return ({ params, query, state }, reads) => {
    const read = [...reads].flatMap((statement) => findTables(statement, allTables));
    const unwatched = read.filter((table) => !types.has(table));
    for (const table of unwatched.filter((each) => !told.has(each))) {
      told.add(table);
      tellUnwatched(table);
    }
    if (unwatched.length > 0) return null;
    const [uid = '', action] = splitHandler(state.route?.handler);
    const rootType = uid.startsWith('api::') && !leadBack.has(uid) && isRest(action) ? typeOf(uid) : null;
    return {
      types: [...new Set(read.flatMap((table) => [...(types.get(table) ?? [])]))],
      rootType,
      documentId: action === 'findOne' ? (params?.id ?? null) : null,
      query,
    };
  };
};

const isRest = (action: string | undefined): boolean => action === 'find' || action === 'findOne';

/** `['api::topic.topic', 'findOne']` of `api::topic.topic.findOne`. */
const splitHandler = (handler: unknown): string[] => {
  if (typeof handler !== 'string') return [];
  const end = handler.lastIndexOf('.');
  return [handler.slice(0, end), handler.slice(end + 1)];
};

/** Types whose documents lead to other documents of the same type, such as a page to the one above it. */
const listTypesThatLeadBack = (models: Models): Set<string> => {
  const next = (uid: string): string[] =>
    [...(models.get(uid)?.links.values() ?? [])].flatMap((link) =>
      link.kind === 'languages' ? [] : link.kind === 'zone' ? link.targets : [link.target],
    );
  const reaches = (uid: string): boolean => {
    const seen = new Set<string>();
    const ahead = next(uid);
    for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
      if (step === uid) return true;
      if (seen.has(step)) continue;
      seen.add(step);
      if (step.startsWith('api::') || !step.includes('::')) ahead.push(...next(step));
    }
    return false;
  };
  return new Set([...models.keys()].filter((uid) => uid.startsWith('api::') && reaches(uid)));
};
