import type { Core } from '@strapi/strapi';

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

interface Attribute {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly joinTable?: { readonly name: string; readonly joinColumn: { readonly name: string } };
}

interface Metadata {
  readonly uid: string;
  readonly tableName: string;
  readonly attributes: Record<string, Attribute>;
}

/** Everything hangs on these: permissions of the public, languages, settings. */
const SETTINGS = [
  'up_permissions',
  'up_roles',
  'up_permissions_role_lnk',
  'i18n_locale',
  'strapi_core_store_settings',
];

const FILES = 'files_related_mph';

/** `press-release` of `api::press-release.press-release`. */
export const typeOf = (uid: string): string => uid.slice(uid.lastIndexOf('.') + 1);

const isType = (uid: string): boolean => uid.startsWith('api::');
const isComponent = (uid: string): boolean => !uid.includes('::');

/** The tables that public answers may be made from. What was made from any other table is not kept. */
export const listWatchedTables = (strapi: Core.Strapi): WatchedTable[] => {
  const models = [...(strapi.db.metadata.values() as unknown as Iterable<Metadata>)].filter(
    ({ uid }) => isType(uid) || isComponent(uid),
  );
  const tables: WatchedTable[] = [
    ...models.flatMap(({ uid, tableName, attributes }) => {
      const type = isType(uid) ? typeOf(uid) : null;
      const own: Telling =
        type === null ? { by: 'owner', kind: uid, column: 'id' } : { by: 'version', kind: uid };
      return [
        { table: tableName, type, tell: own },
        ...Object.values(attributes).flatMap(({ joinTable }): WatchedTable[] =>
          joinTable === undefined || joinTable.name === FILES
            ? []
            : [
                {
                  table: joinTable.name,
                  type,
                  tell: { by: 'owner', kind: uid, column: joinTable.joinColumn.name },
                },
              ],
        ),
      ];
    }),
    { table: FILES, type: null, tell: { by: 'related', kindColumn: 'related_type', column: 'related_id' } },
    { table: 'files', type: 'file', tell: { by: 'table', type: 'file', insert: false } },
    ...SETTINGS.map((table): WatchedTable => ({
      table,
      type: null,
      tell: { by: 'table', type: 'all', insert: true },
    })),
    ...OWN_TABLES,
  ];
  return [...new Map(tables.map((each) => [JSON.stringify([each.table, each.tell]), each])).values()];
};

/** Any change of the table concerns whatever was made from it. */
function wholeTable(table: string, type: string): WatchedTable {
  return { table, type, tell: { by: 'table', type, insert: true } };
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
