import type { Block, ItemNode, ListBlock } from '../../shared/rich-text/to-blocks';
import type { EditorNode, TextEditor } from '../undocumented/text-editor';

export const isListItem = ({ type }: EditorNode): boolean => type === 'list-item';

/** Puts the items of lists behind the item that the cursor stands in, into its list; within its words they part it. */
export const insertItems = (editor: TextEditor, lists: readonly Block[]): void => {
  const cursor = editor.selection?.anchor;
  const [, path] = editor.above({ match: isListItem }) ?? [];
  if (cursor === undefined || path === undefined) return;
  const list = editor.above({ match: ({ type }) => type === 'list' })?.[0];
  const items = lists.flatMap((block) =>
    block.type === 'list' ? deepened(block, list?.indentLevel ?? 0) : [],
  );
  const index = path.at(-1) ?? 0;
  const placed = (number: number): number[] => [...path.slice(0, -1), number];
  const isEmpty = editor.string(path) === '';
  const isAtStart = !isEmpty && editor.isStart(cursor, path);
  if (!isEmpty && !isAtStart && !editor.isEnd(cursor, path))
    editor.splitNodes({ match: isListItem, always: true });
  const first = isAtStart ? index : index + 1;
  editor.insertNodes(items, { at: placed(first) });
  editor.select(editor.end(placed(first + items.length - 1)));
  if (isEmpty) editor.removeNodes({ at: path });
};

/** What stands in a list, as of one that is so much deeper. */
const deepened = (list: ListBlock, levels: number): (ItemNode | ListBlock)[] =>
  list.children.map((child) =>
    child.type === 'list'
      ? { ...child, indentLevel: (child.indentLevel ?? 0) + levels, children: deepened(child, levels) }
      : child,
  );
