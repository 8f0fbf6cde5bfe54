import {
  modelOf,
  SYSTEM,
  type JoinedLink,
  type Link,
  type Model,
  type Models,
  type ZoneLink,
} from '../strapi/model';
import { wholeTable, type Telling, type WatchedTable } from './domain/watched-table';

/** `press-release` of `api::press-release.press-release`. */
export const typeOf = (uid: string): string => uid.slice(uid.lastIndexOf('.') + 1);

/** The newsroom's content types, and the components that they are made of. */
export const isType = ({ uid }: Model): boolean => uid.startsWith('api::');
export const isComponent = ({ uid }: Model): boolean => !uid.includes('::');

/**
 * The tables that public answers may be made from. What was made from any other table is not kept.
 *
 * @param newsrooms - the newsroom's own, beside those of content, files and settings
 */
export const listWatchedTables = (models: Models, newsrooms: readonly WatchedTable[]): WatchedTable[] => {
  const file = modelOf(models, SYSTEM.file);
  const tables: WatchedTable[] = [
    ...[...models.values()].filter((model) => isType(model) || isComponent(model)).flatMap(watchModel),
    { table: file.table, type: 'file', tell: { by: 'table', type: 'file', insert: false } },
    wholeTable('picture_records', 'file'), // whether a picture is closed
    ...listSettings(models).map((table): WatchedTable => ({
      table,
      type: null,
      tell: { by: 'table', type: 'all', insert: true },
    })),
    ...newsrooms,
  ];
  return [...new Map(tables.map((each) => [JSON.stringify([each.table, each.tell]), each])).values()];
};

/** Its rows, and those of the tables between it and what it links to. */
const watchModel = (model: Model): WatchedTable[] => {
  const { uid, table, links } = model;
  const type = isType(model) ? typeOf(uid) : null;
  const own: Telling =
    type === null ? { by: 'owner', kind: uid, column: 'id' } : { by: 'version', kind: uid };
  return [
    { table, type, tell: own },
    ...[...links.values()].filter(isJoined).map(({ kind, join }): WatchedTable => {
      const { table: between, from: column } = join;
      if (kind !== 'media') return { table: between, type, tell: { by: 'owner', kind: uid, column } };
      const kindColumn = join.where.find(([, value]) => value === uid)?.[0] ?? '';
      return { table: between, type: null, tell: { by: 'related', kindColumn, column } };
    }),
  ];
};

export const isJoined = (link: Link): link is JoinedLink | ZoneLink => link.kind !== 'languages';

/** Everything hangs on these: permissions of the public, languages, settings. */
const listSettings = (models: Models): string[] => {
  const permission = modelOf(models, SYSTEM.permission);
  const between = [...permission.links.values()].filter(isJoined).map(({ join }) => join.table);
  const others = [SYSTEM.role, SYSTEM.locale, SYSTEM.settings].map((uid) => modelOf(models, uid).table);
  return [permission.table, ...between, ...others];
};
