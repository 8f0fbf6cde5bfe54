import type { HtmlElement } from '../../shared/rich-text/html-node';
import { slimHtml } from '../paste/domain/slim-html';
import { FRAGMENT_IN_HTML, FRAGMENT_TYPE, type Clipping, type TextEditor } from '../undocumented/text-editor';
import { blocksOf } from './domain/blocks-of';
import { isAddress } from './domain/is-address';
import { isOwnFragment } from './domain/own-fragment';
import { insertBlocks } from './insert-blocks';

/**
 * An editor of text that keeps headings, lists, links, bold and the like of what is pasted. What has no looks is pasted as before:
 * into code, an address, plain text, and all that is pasted by Ctrl+Shift+V.
 *
 * @param parse - reads HTML, and runs nothing of it
 */
export const pasteFormatted =
  (parse: (html: string) => HtmlElement) =>
  (editor: TextEditor): TextEditor => {
    const insertData = editor.insertData.bind(editor);
    editor.insertData = (data) => {
      const html = data.getData('text/html');
      const plain = data.getData('text/plain');
      const fragment = fragmentIn(data);
      const isInCode = editor.above({ match: ({ type }) => type === 'code' }) !== undefined;
      if (isInCode || isAddress(plain) || (fragment !== '' && isOwnFragment(fragment))) {
        insertData(data);
        return;
      }
      const blocks = html === '' ? [] : blocksOf(parse(slimHtml(html)), plain);
      if (blocks.length > 0) insertBlocks(editor, blocks);
      else editor.insertTextData(data);
    };
    return editor;
  };

const fragmentIn = (data: Clipping): string => {
  const fragment = data.getData(FRAGMENT_TYPE);
  return fragment === '' ? (FRAGMENT_IN_HTML.exec(data.getData('text/html'))?.[1] ?? '') : fragment;
};
