/** A node of Strapi's blocks, the format of its WYSIWYG editor. */
export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly BlockText[] }
  | { readonly type: 'heading'; readonly level: 2; readonly children: readonly BlockText[] }
  | { readonly type: 'list'; readonly format: 'unordered'; readonly children: readonly ListItem[] };

export interface BlockText {
  readonly type: 'text';
  readonly text: string;
}

interface ListItem {
  readonly type: 'list-item';
  readonly children: readonly BlockText[];
}

/** @example blocks('One paragraph.', heading('Donors'), list('Ghana', 'Morocco')) */
export const blocks = (...parts: readonly (string | Block)[]): Block[] =>
  parts.map((part) => (typeof part === 'string' ? { type: 'paragraph', children: [text(part)] } : part));

export const heading = (words: string): Block => ({ type: 'heading', level: 2, children: [text(words)] });

export const list = (...items: readonly string[]): Block => ({
  type: 'list',
  format: 'unordered',
  children: items.map((item) => ({ type: 'list-item', children: [text(item)] })),
});

const text = (words: string): BlockText => ({ type: 'text', text: words });
