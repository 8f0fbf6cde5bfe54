import type { HtmlElement } from './html-node';

const WORD_TITLE = /\bMsoTitle\b/;

/**
 * The level of a heading, 1 to 6; null for what is none. Word in the browser makes headings by attributes alone.
 *
 * Source: WAI-ARIA 1.2, role heading
 */
export const headingLevelOf = (element: HtmlElement): number | null => {
  const level = /^h([1-6])$/.exec(element.name)?.[1];
  if (level !== undefined) return Number(level);
  if (WORD_TITLE.test(element.attribute('class'))) return 1;
  if (element.attribute('role') !== 'heading') return null;
  return Math.min(6, Math.max(1, Number.parseInt(element.attribute('aria-level'), 10) || 2));
};

/**
 * How deep an item stands, from 0: as many lists as are around it, or as it says itself. Word in the browser puts each item
 * into a list of its own.
 */
export const itemDepthOf = (item: HtmlElement, lists: number): number => {
  const said = Number.parseInt(item.attribute('aria-level') || item.attribute('data-aria-level'), 10) || 0;
  return Math.max(0, lists - 1, Math.min(said, 9) - 1);
};
