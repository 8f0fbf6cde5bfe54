import { childrenOf, textOf, toBlocks, type BlockNode } from './block';
import { escapeHtml } from './escape-html';
import { safeUrl } from './safe-url';
import { sizeAttributes } from './size-attributes';

interface Rendering {
  /** Relative addresses of links and pictures are made absolute to it, as feeds need them. */
  readonly baseUrl?: string;
  /** Where relative links lead, when that is elsewhere than pictures: the front end. */
  readonly linkBaseUrl?: string;
  /** The page that shows the text: links to a place in it (`#…`) lead there, where the text is read elsewhere. */
  readonly pageUrl?: string;
  /** For pages: pictures say how large they are, and that they may come late. */
  readonly isForPages?: boolean;
}

/**
 * Strapi blocks as HTML that may stand in any page or feed: its own elements alone, all text escaped, only links to
 * http(s), mailto and tel.
 *
 * @example renderHtml([{ type: 'paragraph', children: [{ type: 'text', text: 'A & B', bold: true }] }])
 * // '<p><strong>A &amp; B</strong></p>'
 */
export const renderHtml = (blocks: unknown, rendering: Rendering = {}): string =>
  toBlocks(blocks)
    .map((block) => renderBlock(block, rendering))
    .join('\n');

const renderBlock = (block: BlockNode, rendering: Rendering): string => {
  switch (block.type) {
    case 'heading':
      return wrap(`h${headingLevel(block.level)}`, renderInline(block, rendering));
    case 'list':
      return wrap(block.format === 'ordered' ? 'ol' : 'ul', renderItems(block, rendering));
    case 'quote':
      return wrap('blockquote', wrap('p', renderInline(block, rendering)));
    case 'code':
      return wrap('pre', wrap('code', renderInline(block, rendering)));
    case 'image':
      return renderImage(block, rendering);
    default:
      return wrap('p', renderInline(block, rendering));
  }
};

const wrap = (element: string, content: string): string => `<${element}>${content}</${element}>`;

const headingLevel = (level: unknown): number =>
  typeof level === 'number' && level >= 1 && level <= 6 ? Math.trunc(level) : 2;

/** Nested lists stand inside the item before them: a list holds items alone (HTML, section 4.4.6). */
const renderItems = (list: BlockNode, rendering: Rendering): string => {
  const items: string[] = [];
  for (const child of childrenOf(list)) {
    if (child.type === 'list') items.push(`${items.pop() ?? ''}${renderBlock(child, rendering)}`);
    else items.push(renderInline(child, rendering));
  }
  return items.map((item) => wrap('li', item)).join('');
};

const renderInline = (block: BlockNode, rendering: Rendering): string =>
  childrenOf(block)
    .map((child) => (child.type === 'link' ? renderLink(child, rendering) : renderText(child)))
    .join('');

const renderLink = (link: BlockNode, rendering: Rendering): string => {
  const url = safeUrl(link.url, rendering.linkBaseUrl ?? rendering.baseUrl);
  const content = renderInline(link, rendering);
  if (url === null) return content;
  const whole = url.startsWith('#') ? `${rendering.pageUrl ?? ''}${url}` : url;
  return `<a href="${escapeHtml(whole)}">${content}</a>`;
};

const MARKS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

const renderText = (node: BlockNode): string => {
  const text = escapeHtml(textOf(node)).replace(/\n/g, '<br />');
  return MARKS.reduce((html, [mark, element]) => (node[mark] === true ? wrap(element, html) : html), text);
};

const renderImage = ({ image }: BlockNode, { baseUrl, isForPages = false }: Rendering): string => {
  const url = safeUrl(image?.url, baseUrl);
  if (url === null) return '';
  const text = (value: unknown): string => (typeof value === 'string' ? escapeHtml(value) : '');
  const sizes = isForPages ? sizeAttributes(image) : '';
  const picture = `<img src="${escapeHtml(url)}" alt="${text(image?.alternativeText)}"${sizes} />`;
  const caption = text(image?.caption);
  return wrap('figure', caption === '' ? picture : `${picture}${wrap('figcaption', caption)}`);
};
