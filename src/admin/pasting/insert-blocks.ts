import type { Block, Inline } from '../../shared/rich-text/to-blocks';
import type { EditorNode, Path, TextEditor } from '../undocumented/text-editor';
import { insertItems, isListItem } from './insert-items';

/**
 * Puts blocks where the cursor is, in the place of what is chosen; one step back takes them out again. A first and a last paragraph
 * join the line that they are put into, as in a word processor; an empty line gives way.
 */
export const insertBlocks = (editor: TextEditor, blocks: readonly Block[]): void => {
  editor.shouldSaveLinkPath = false; // no window of a link opens
  if (editor.selection === null) editor.select(editor.end([]));
  const hadChosen = hasChosen(editor);
  if (hadChosen) editor.delete();
  editor.withoutNormalizing(() => {
    const top = topOf(editor);
    const block = editor.children[top];
    if (block === undefined || editor.isVoid(block)) {
      insertAt(editor, blocks, top + 1);
      return;
    }
    const isEmpty = editor.string([top]) === '';
    const line = onlyLineOf(blocks);
    const takesKind = isEmpty && (hadChosen || block.type === 'paragraph' || blocks[0]?.type !== 'paragraph');
    if (line !== null && !takesKind) insertInline(editor, line);
    else if (isEmpty) replace(editor, blocks, top);
    else if (blocks.every(({ type }) => type === 'list') && editor.above({ match: isListItem }) !== undefined)
      insertItems(editor, blocks);
    else insertBetween(editor, blocks, top);
  });
  leaveLink(editor);
};

/** What is typed behind a link is no part of it. */
const leaveLink = (editor: TextEditor): void => {
  const cursor = editor.selection?.anchor;
  const [, path] = editor.above({ match: isLink }) ?? [];
  if (cursor === undefined || path === undefined || !editor.isEnd(cursor, path)) return;
  editor.select(editor.start([...path.slice(0, -1), (path.at(-1) ?? 0) + 1])); // Slate keeps a text behind each link
};

const isLink = ({ type }: EditorNode): boolean => type === 'link';

const hasChosen = ({ selection }: TextEditor): boolean =>
  selection !== null && JSON.stringify(selection.anchor) !== JSON.stringify(selection.focus);

const topOf = ({ selection }: TextEditor): number => selection?.anchor.path[0] ?? 0;

/** What stands in the only line of a text; null for a text of more lines. */
const onlyLineOf = (blocks: readonly Block[]): readonly Inline[] | null => {
  const [only, ...others] = blocks;
  if (only === undefined || others.length > 0) return null;
  if (only.type !== 'list') return only.children;
  const [item, ...items] = only.children;
  return item?.type === 'list-item' && items.length === 0 ? item.children : null;
};

/** Puts words into the line of the cursor, which then stands behind them; a link in a link is words. */
const insertInline = (editor: TextEditor, children: readonly Inline[]): void => {
  const isInLink = editor.above({ match: isLink }) !== undefined;
  const nodes = isInLink
    ? children.flatMap((child) => (child.type === 'link' ? child.children : [child]))
    : children;
  const isLinkLast = nodes.at(-1)?.type === 'link';
  editor.insertNodes([...nodes, ...(isLinkLast ? [{ type: 'text' as const, text: '' }] : [])], {
    select: true,
  });
};

const insertAt = (editor: TextEditor, blocks: readonly Block[], index: number): void => {
  editor.insertNodes(blocks, { at: [index] });
  editor.select(editor.end([index + blocks.length - 1]));
};

const replace = (editor: TextEditor, blocks: readonly Block[], index: number): void => {
  insertAt(editor, blocks, index + 1);
  editor.removeNodes({ at: [index] });
};

/** Parts the block at the cursor, and puts the others between its halves. */
const insertBetween = (editor: TextEditor, blocks: readonly Block[], top: number): void => {
  const rest = [...blocks];
  if (rest[0]?.type === 'paragraph') insertInline(editor, rest.shift()?.children as Inline[]);
  editor.splitNodes({ match: (_node, path) => path.length === 1, always: true });
  const index = removeEmpty(editor, editor.end([top]).path).isWhole ? top : top + 1;
  const { isLine } = removeEmpty(editor, editor.start([index]).path);
  const last = rest.at(-1);
  if (!isLine && last?.type === 'paragraph') {
    editor.select(editor.start([index]));
    insertInline(editor, last.children);
    editor.insertNodes(rest.slice(0, -1), { at: [index] });
  } else insertAt(editor, rest, index);
};

/**
 * Takes a line out that has no words, with what has none for that.
 *
 * @returns whether there was one, and whether all of its block has gone
 */
const removeEmpty = (editor: TextEditor, path: Path): { isLine: boolean; isWhole: boolean } => {
  let empty: Path | undefined;
  for (let at = path.slice(0, -1); at.length > 0 && editor.string(at) === ''; at = at.slice(0, -1))
    empty = at;
  if (empty !== undefined) editor.removeNodes({ at: empty });
  return { isLine: empty !== undefined, isWhole: empty?.length === 1 };
};
