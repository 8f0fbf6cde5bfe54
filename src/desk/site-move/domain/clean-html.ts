import { parseHtml } from '../../../shared/rich-text/parse-html';
import { escapeHtml } from '../../../shared/blocks/escape-html';
import type { CleanOptions } from './clean-options';
import { Cleaner } from './html-cleaner';
import { plainText } from './plain-text';

export interface CleanText {
  readonly html: string;
  /** Sentences on what could not be brought over. */
  readonly lost: readonly string[];
}

/**
 * The text of an old site as HTML of few elements: paragraphs, headings, lists, quotes, tables, code, pictures with their captions,
 * links and emphasis. What cannot be shown (embeds, forms, scripts) is told, and where it has an address, that stands as a link.
 *
 * @param html - without shortcodes and block comments
 */
export const cleanHtml = (html: string, options: CleanOptions): CleanText => {
  const tree = parseHtml(html);
  if (tree === null) {
    const lost = ['It is nested so deep that its text alone was read, without its formatting.'];
    return { html: `<p>${escapeHtml(plainText(html))}</p>`, lost };
  }
  const cleaner = new Cleaner(options);
  const text = cleaner.flow(tree.children, { countsLines: options.countsLines, link: null });
  return { html: text.join('\n'), lost: cleaner.lost };
};
