import type { Core } from '@strapi/strapi';
import type { Origin } from './domain/choose-tags';
import { findTables } from './domain/find-tables';
import type { Reads } from './reads';
import type { WatchedTable } from './domain/watched-table';
import { typeOf } from './watched-tables';

interface Context {
  readonly params?: { readonly id?: string };
  readonly query: Record<string, unknown>;
  readonly state: { readonly route?: { readonly handler?: unknown } };
}

/** Tells what an answer was made from; null when that cannot be told, and the answer must not be kept. */
export type FindOrigin = (context: Context, reads: Reads) => Origin | null;

/**
 * @param tables - those that tell of their changes
 * @param allTables - every table and view of the schema
 */
export const createFindOrigin = (
  strapi: Core.Strapi,
  tables: readonly WatchedTable[],
  allTables: ReadonlySet<string>,
): FindOrigin => {
  const types = new Map<string, Set<string>>();
  for (const { table, type } of tables) {
    const known = types.get(table) ?? new Set();
    if (type !== null) known.add(type);
    types.set(table, known);
  }
  const leadBack = listTypesThatLeadBack(strapi);
  return ({ params, query, state }, reads) => {
    const read = [...reads].flatMap((statement) => findTables(statement, allTables));
    if (read.some((table) => !types.has(table))) return null;
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

interface Attribute {
  readonly target?: string;
  readonly component?: string;
  readonly components?: readonly string[];
}

/** Types whose documents lead to other documents of the same type, such as a page to the one above it. */
const listTypesThatLeadBack = (strapi: Core.Strapi): Set<string> => {
  const models = { ...strapi.contentTypes, ...strapi.components } as unknown as Record<
    string,
    { attributes: Record<string, Attribute> }
  >;
  const next = (uid: string): string[] =>
    Object.entries(models[uid]?.attributes ?? {}).flatMap(([name, { target, component, components = [] }]) =>
      name === 'localizations' ? [] : [target, component, ...components].filter((each) => each !== undefined),
    );
  const reaches = (uid: string): boolean => {
    const seen = new Set<string>();
    const ahead = next(uid);
    for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
      if (step === uid) return true;
      if (seen.has(step) || !models[step]) continue;
      seen.add(step);
      if (step.startsWith('api::') || !step.includes('::')) ahead.push(...next(step));
    }
    return false;
  };
  return new Set(Object.keys(models).filter((uid) => uid.startsWith('api::') && reaches(uid)));
};
