import { childrenOf, textOf, toBlocks, type BlockNode } from './block';
import { cleanText } from './escape-html';
import { safeUrl } from './safe-url';

interface Reading {
  /** What relative links are relative to; they stay relative without it. */
  readonly linkBaseUrl?: string;
  /** The page that shows the text: links to a place in it (`#…`) lead there, where the text is read elsewhere. */
  readonly pageUrl?: string;
}

/**
 * Strapi blocks as plain text: a blank line between blocks, a line for each item of a list, the address behind a link.
 *
 * @example renderText([{ type: 'paragraph', children: [{ type: 'text', text: 'Hello' }] }]) // 'Hello'
 */
export const renderText = (blocks: unknown, reading: Reading = {}): string =>
  toBlocks(blocks)
    .map((block) => renderBlock(block, reading))
    .filter((text) => text !== '')
    .join('\n\n');

const renderBlock = (block: BlockNode, reading: Reading): string => {
  if (block.type === 'list') return renderList(block, reading);
  if (block.type === 'image') return renderImage(block);
  return renderInline(block, reading);
};

const renderList = (list: BlockNode, reading: Reading, depth = 0): string => {
  let number = 0;
  return childrenOf(list)
    .map((child) => {
      if (child.type === 'list') return renderList(child, reading, depth + 1);
      number += 1;
      const mark = list.format === 'ordered' ? `${number}.` : '-';
      return `${'  '.repeat(depth)}${mark} ${renderInline(child, reading)}`;
    })
    .join('\n');
};

const renderInline = (node: BlockNode, reading: Reading): string =>
  childrenOf(node)
    .map((child) => {
      if (child.type !== 'link') return cleanText(textOf(child));
      const url = toAddress(child.url, reading);
      const text = renderInline(child, reading);
      return url === null || url === text ? text : `${text} (${url})`;
    })
    .join('');

const toAddress = (value: unknown, { linkBaseUrl, pageUrl = '' }: Reading): string | null => {
  const url = safeUrl(value, linkBaseUrl);
  return url?.startsWith('#') ? `${pageUrl}${url}` : url;
};

const renderImage = ({ image }: BlockNode): string => {
  const words = image?.alternativeText;
  return typeof words === 'string' && words !== '' ? `[${cleanText(words)}]` : '';
};
