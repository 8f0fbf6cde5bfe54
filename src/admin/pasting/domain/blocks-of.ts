import { isText, type HtmlElement } from '../../../shared/rich-text/html-node';
import { readHtml } from '../../../shared/rich-text/read-html';
import { toBlocks, type Block, type Inline } from '../../../shared/rich-text/to-blocks';

const BEFORE = /^[ \u00A0]+/;
const BEHIND = /[ \u00A0]+$/;

/**
 * The blocks of formatted text, without pictures: those of a clipboard are files of the program that they come from. Of a few words out of a line the spaces around them stay: they are pasted into another line.
 *
 * @param plain - the same without looks, as the clipboard has it too
 */
export const blocksOf = (body: HtmlElement, plain: string): Block[] => {
  const blocks = toBlocks(readHtml(withoutPictures(body)));
  const [only, ...others] = blocks;
  if (only?.type !== 'paragraph' || others.length > 0) return blocks;
  const space = (found: RegExp): Inline[] => (found.test(plain) ? [{ type: 'text', text: ' ' }] : []);
  return [{ ...only, children: [...space(BEFORE), ...only.children, ...space(BEHIND)] }];
};

const withoutPictures = (element: HtmlElement): HtmlElement => ({
  ...element,
  children: element.children
    .filter((child) => isText(child) || child.name !== 'img')
    .map((child) => (isText(child) ? child : withoutPictures(child))),
});
