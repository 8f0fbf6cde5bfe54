import { elementsWithin, textWithin, type HtmlElement } from './html-node';

/** characters; a cell with more is a part of a page's layout */
const CELL_LENGTH = 300;
const LAYOUT = new Set(['table', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figure']);

/**
 * The rows of a table that holds data, each the cells that are not empty.
 *
 * @returns null for a table that lays out a page, as those of mails do
 */
export const rowsOf = (table: HtmlElement): HtmlElement[][] | null => {
  const within = elementsWithin(table);
  if (within.slice(1).some(({ name }) => LAYOUT.has(name))) return null;
  const rows = within
    .filter(({ name }) => name === 'tr')
    .map((row) => elementsWithin(row).filter(({ name }) => name === 'td' || name === 'th'));
  const widest = Math.max(0, ...rows.map(({ length }) => length));
  const cells = rows.flat().map((cell) => textWithin(cell).trim());
  const isData = rows.length >= 2 && widest >= 2 && cells.every(({ length }) => length <= CELL_LENGTH);
  if (!isData) return null;
  return rows
    .map((row) => row.filter((cell) => textWithin(cell).trim() !== ''))
    .filter(({ length }) => length > 0);
};
