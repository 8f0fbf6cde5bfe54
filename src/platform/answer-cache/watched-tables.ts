import {
  modelOf,
  SYSTEM,
  type JoinedLink,
  type Link,
  type Model,
  type Models,
  type ZoneLink,
} from '../strapi/model';

/** How the changes of a table are told, and what it means to have read it. */
export interface WatchedTable {
  readonly table: string;
  /** The type that counts as read; null: what is read besides tells it (components), or everything hangs on it. */
  readonly type: string | null;
  /** The arguments of its trigger. */
  readonly tell: Telling;
}

export type Telling =
  /** Rows are versions of documents of a kind. */
  | { readonly by: 'version'; readonly kind: string }
  /** Rows belong to a row of a kind, by the number in a column. */
  | { readonly by: 'owner'; readonly kind: string; readonly column: string }
  /** Rows belong to a row whose kind stands in a column. */
  | { readonly by: 'related'; readonly kindColumn: string; readonly column: string }
  /** Any change of the table is told as one; `insert` false: new rows concern nobody yet. */
  | { readonly by: 'table'; readonly type: string; readonly insert: boolean }
  /** Its changes follow those of another table, which are told. */
  | { readonly by: 'another' }
  /** Rows carry document_id, locale and slug of a type. */
  | { readonly by: 'columns'; readonly type: string };

/** `press-release` of `api::press-release.press-release`. */
export const typeOf = (uid: string): string => uid.slice(uid.lastIndexOf('.') + 1);

/** The newsroom's content types, and the components that they are made of. */
export const isType = ({ uid }: Model): boolean => uid.startsWith('api::');
export const isComponent = ({ uid }: Model): boolean => !uid.includes('::');

/** The tables that public answers may be made from. What was made from any other table is not kept. */
export const listWatchedTables = (models: Models): WatchedTable[] => {
  const file = modelOf(models, SYSTEM.file);
  const tables: WatchedTable[] = [
    ...[...models.values()].filter((model) => isType(model) || isComponent(model)).flatMap(watchModel),
    { table: file.table, type: 'file', tell: { by: 'table', type: 'file', insert: false } },
    ...listSettings(models).map((table) => wholeTable(table, 'all', null)),
    ...OWN_TABLES,
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

/** Any change of the table concerns whatever was made from it. */
function wholeTable(table: string, tells: string, type: string | null = tells): WatchedTable {
  return { table, type, tell: { by: 'table', type: tells, insert: true } };
}

/** Tables of the newsroom's own that public routes read. */
const OWN_TABLES: readonly WatchedTable[] = [
  { table: 'public_notices', type: 'press-release', tell: { by: 'columns', type: 'press-release' } },
  { table: 'public_totals', type: null, tell: { by: 'another' } }, // counts what is read beside it
  wholeTable('public_changes', 'public-change'),
  wholeTable('public_paths', 'path'),
  wholeTable('public_parents', 'path'),
  wholeTable('search_documents', 'search'),
  wholeTable('search_index', 'search'),
  wholeTable('feed_entries', 'feed'),
  wholeTable('feed_touches', 'feed'),
];
