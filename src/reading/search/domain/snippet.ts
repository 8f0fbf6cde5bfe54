import { escapeHtml } from '../../../shared/blocks/escape-html';
import { fromStoredText } from './stored-text';

/** Control characters that no stored text has: what ts_headline puts around words, and between fragments. */
export const MARK_START = '\u0001';
export const MARK_END = '\u0002';
export const FRAGMENT_END = '\u0003';

const HTML: Readonly<Record<string, string>> = {
  [MARK_START]: '<mark>',
  [MARK_END]: '</mark>',
  [FRAGMENT_END]: ' … ',
};

/**
 * A headline of PostgreSQL as HTML that may stand in any page: text, escaped, and `<mark>`.
 *
 * @param headline - stored text (stored-text.ts) with the marks above
 * @example toSnippet('A \u0001visa\u0002 & <b>') // 'A <mark>visa</mark> &amp; &lt;b&gt;'
 */
export const toSnippet = (headline: string): string =>
  headline
    // eslint-disable-next-line no-control-regex -- the marks
    .split(/([\u0001-\u0003])/)
    .map((part) => HTML[part] ?? escapeHtml(fromStoredText(part)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
