import { textOfLine } from '../../../shared/rich-text/rich-line';
import type { PrintedLine } from './pdf-printed-lines';

/** lines at the top and at the bottom of a page that may be of every page */
const EDGE_LINES = 3;
/** points; what is printed on every page stands at one height */
const SAME_HEIGHT = 4;
const PAGE_NUMBER =
  /^[\s\-–—|]*(?:(?:page|p\.|página|pág\.|صفحة|الصفحة)\s*)?[\d٠-٩]{1,3}(?:\s*(?:\/|of|de|sur|من)\s*[\d٠-٩]{1,3})?[\s\-–—|]*$/iu;

/** What is printed at the edges of pages and is none of the text: page numbers, and lines that stand on every page. */
export const findEdges = (lines: readonly PrintedLine[]): Set<PrintedLine> => {
  const pages = new Map<number, PrintedLine[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  const edges = [...pages.values()].flatMap((page) => edgesOf(page));
  const found = new Set<PrintedLine>();
  for (const line of edges) {
    const same = edges.filter((other) => isSame(line, other));
    const isOften = pages.size > 1 && new Set(same.map(({ page }) => page)).size > pages.size / 2;
    if (isOften || isPageNumber(line, pages.get(line.page) ?? [])) found.add(line);
  }
  return found;
};

const edgesOf = (page: readonly PrintedLine[]): PrintedLine[] => {
  const sorted = page.toSorted((one, other) => other.y - one.y);
  return [...new Set([...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)])];
};

/** Every page has another number. */
const isSame = (one: PrintedLine, other: PrintedLine): boolean =>
  Math.abs(one.y - other.y) < SAME_HEIGHT &&
  Math.abs(one.size - other.size) < 1 &&
  withoutNumbers(one) === withoutNumbers(other);

const withoutNumbers = (line: PrintedLine): string => textOfLine(line).replace(/[\d٠-٩]+/gu, '#');

const isPageNumber = (line: PrintedLine, page: readonly PrintedLine[]): boolean => {
  const heights = page.map(({ y }) => y);
  const isOutermost = line.y <= Math.min(...heights) || line.y >= Math.max(...heights);
  return isOutermost && page.length > 1 && PAGE_NUMBER.test(textOfLine(line));
};
