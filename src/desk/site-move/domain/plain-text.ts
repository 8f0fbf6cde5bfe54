import { isText, type HtmlNode } from '../../../shared/rich-text/html-node';
import { parseHtml } from '../../../shared/rich-text/parse-html';

const WITHOUT_TEXT = new Set(['script', 'style', 'template', 'noscript']);
const BREAKS = new Set('br p div li h1 h2 h3 h4 h5 h6 tr td th blockquote figcaption'.split(' '));

/**
 * The words of a title or a summary that may hold markup and entities, on one line.
 *
 * @example plainText('Wells &amp; <em>schools</em>&#8217; day') // 'Wells & schools’ day'
 */
export const plainText = (html: string): string => {
  const tree = parseHtml(html);
  const text = tree === null ? html.replace(/<[^>]*>/g, ' ') : wordsOf(tree);
  return text.replace(/\s+/gu, ' ').trim();
};

const wordsOf = (node: HtmlNode): string => {
  if (isText(node)) return node.text;
  if (WITHOUT_TEXT.has(node.name)) return '';
  const words = node.children.map(wordsOf).join('');
  return BREAKS.has(node.name) ? ` ${words} ` : words;
};
