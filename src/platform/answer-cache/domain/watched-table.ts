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

/**
 * A table of the newsroom's own, any change of which concerns whatever was made from it.
 *
 * @param type - what counts as read, such as `feed`
 */
export const wholeTable = (table: string, type: string): WatchedTable => ({
  table,
  type,
  tell: { by: 'table', type, insert: true },
});
