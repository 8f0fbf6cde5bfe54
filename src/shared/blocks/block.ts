/**
 * A node of Strapi's blocks, the format of its WYSIWYG editor, as it is stored. Written loosely: it comes from the
 * database, from tools and from old versions, so a renderer trusts none of it.
 * Source: Strapi documentation, "Rich text (blocks)"
 */
export interface BlockNode {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly bold?: unknown;
  readonly italic?: unknown;
  readonly underline?: unknown;
  readonly strikethrough?: unknown;
  readonly code?: unknown;
  readonly level?: unknown;
  readonly format?: unknown;
  readonly url?: unknown;
  readonly image?: {
    readonly url?: unknown;
    readonly alternativeText?: unknown;
    readonly caption?: unknown;
    readonly width?: unknown;
    readonly height?: unknown;
    /** Not stored: put there by who shows the text. */
    readonly srcset?: unknown;
  };
  readonly children?: unknown;
}

/** The children of a node that are nodes themselves. */
export const childrenOf = ({ children }: BlockNode): readonly BlockNode[] =>
  Array.isArray(children) ? children.filter(isNode) : [];

/** The blocks of a stored value; none for what is no list of nodes. */
export const toBlocks = (value: unknown): readonly BlockNode[] =>
  Array.isArray(value) ? value.filter(isNode) : [];

const isNode = (value: unknown): value is BlockNode => typeof value === 'object' && value !== null;

export const textOf = ({ text }: BlockNode): string => (typeof text === 'string' ? text : '');
