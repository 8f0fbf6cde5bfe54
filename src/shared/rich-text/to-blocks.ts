import type { RichLine, Span } from './rich-line';

interface TextNode extends Omit<Span, 'url'> {
  readonly type: 'text';
}

interface LinkNode {
  readonly type: 'link';
  readonly url: string;
  readonly children: TextNode[];
}

export type Inline = TextNode | LinkNode;

export interface ItemNode {
  readonly type: 'list-item';
  readonly children: Inline[];
}

export interface ListBlock {
  readonly type: 'list';
  readonly format: 'ordered' | 'unordered';
  readonly indentLevel?: number;
  readonly children: (ItemNode | ListBlock)[];
}

/** Strapi's blocks, as its editor stores them: those that a pasted text can hold. */
export type Block =
  | { readonly type: 'paragraph' | 'quote'; readonly children: Inline[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: Inline[] }
  | ListBlock;

/**
 * A structured text as Strapi's blocks. Items below each other are one list, a line break stays in its paragraph, and of a
 * picture its caption stays.
 *
 * @example toBlocks([{ kind: 'heading', level: 2, spans: [{ text: 'Why' }], blankBefore: true }])
 * // [{ type: 'heading', level: 2, children: [{ type: 'text', text: 'Why' }] }]
 */
export const toBlocks = (lines: readonly RichLine[]): Block[] => {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.kind === 'item') {
      if (last?.type === 'list' && line.tight === true)
        lastItem(last)?.children.push(BREAK, ...toInline(line.spans));
      else if (last?.type === 'list' && (last.format === formatOf(line) || (line.depth ?? 0) > 0))
        addItem(last, line, 0);
      else blocks.push(addItem(newList(line, 0), { ...line, depth: 0 }, 0));
    } else if (
      line.tight === true &&
      last !== undefined &&
      last.type !== 'list' &&
      last.type === typeOf(line)
    ) {
      last.children.push(BREAK, ...toInline(line.spans));
    } else blocks.push(toBlock(line));
  }
  return blocks;
};

const BREAK: TextNode = { type: 'text', text: '\n' };

const lastItem = (list: ListBlock): ItemNode | undefined => {
  const last = list.children.at(-1);
  return last?.type === 'list' ? lastItem(last) : last;
};

const typeOf = ({ kind }: RichLine): Block['type'] =>
  kind === 'heading' || kind === 'quote' ? kind : 'paragraph';

const toBlock = (line: RichLine): Block => {
  const children = toInline(line.spans);
  if (line.kind === 'heading') return { type: 'heading', level: line.level ?? 2, children };
  return { type: line.kind === 'quote' ? 'quote' : 'paragraph', children };
};

const formatOf = ({ ordered }: RichLine): ListBlock['format'] => (ordered === true ? 'ordered' : 'unordered');

const newList = (line: RichLine, depth: number): ListBlock => ({
  type: 'list',
  format: formatOf(line),
  ...(depth === 0 ? {} : { indentLevel: depth }),
  children: [],
});

/** Puts an item where its depth says; lists hold no item without one above it. */
const addItem = (list: ListBlock, line: RichLine, depth: number): ListBlock => {
  if ((line.depth ?? 0) <= depth) {
    list.children.push({ type: 'list-item', children: toInline(line.spans) });
    return list;
  }
  const last = list.children.at(-1);
  if (last?.type === 'list' && last.format === formatOf(line)) addItem(last, line, depth + 1);
  else list.children.push(addItem(newList(line, depth + 1), { ...line, depth: depth + 1 }, depth + 1));
  return list;
};

const toInline = (spans: readonly Span[]): Inline[] => {
  const nodes: Inline[] = [];
  for (const { url, ...span } of spans) {
    const text: TextNode = { type: 'text', ...span };
    const last = nodes.at(-1);
    if (url === undefined) nodes.push(text);
    else if (last?.type === 'link' && last.url === url) last.children.push(text);
    else nodes.push({ type: 'link', url, children: [text] });
  }
  return nodes.length > 0 ? nodes : [{ type: 'text', text: '' }];
};
