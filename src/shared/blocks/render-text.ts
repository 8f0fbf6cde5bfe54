import { childrenOf, textOf, toBlocks, type BlockNode } from './block';
import { cleanText } from './escape-html';
import { safeUrl } from './safe-url';

/**
 * Strapi blocks as plain text: a blank line between blocks, a line for each item of a list, the address behind a link.
 *
 * @example renderText([{ type: 'paragraph', children: [{ type: 'text', text: 'Hello' }] }]) // 'Hello'
 */
export const renderText = (blocks: unknown): string =>
  toBlocks(blocks)
    .map((block) => renderBlock(block))
    .filter((text) => text !== '')
    .join('\n\n');

const renderBlock = (block: BlockNode, depth = 0): string => {
  if (block.type === 'list') return renderList(block, depth);
  if (block.type === 'image') return renderImage(block);
  return renderInline(block);
};

const renderList = (list: BlockNode, depth: number): string => {
  let number = 0;
  return childrenOf(list)
    .map((child) => {
      if (child.type === 'list') return renderList(child, depth + 1);
      number += 1;
      const mark = list.format === 'ordered' ? `${number}.` : '-';
      return `${'  '.repeat(depth)}${mark} ${renderInline(child)}`;
    })
    .join('\n');
};

const renderInline = (node: BlockNode): string =>
  childrenOf(node)
    .map((child) => {
      if (child.type !== 'link') return cleanText(textOf(child));
      const url = safeUrl(child.url);
      const text = renderInline(child);
      return url === null || url === text ? text : `${text} (${url})`;
    })
    .join('');

const renderImage = ({ image }: BlockNode): string => {
  const words = image?.alternativeText;
  return typeof words === 'string' && words !== '' ? `[${cleanText(words)}]` : '';
};
