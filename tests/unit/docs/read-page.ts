import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project as text, by its path. */
export const readPage = (path: string): string => readFileSync(join(__dirname, '../../..', path), 'utf8');

/** The cells of the first table whose first row begins with these headings, without the headings. */
export const tableOf = (page: string, ...headings: string[]): string[][] => {
  const rows = page.split('\n').map(toCells);
  const start = rows.findIndex((cells) => headings.every((heading, index) => cells[index] === heading));
  const length = rows.slice(start).findIndex((cells) => cells.length === 0);
  return rows.slice(start + 2, start + length);
};

const toCells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of all tables as they are written, without the spaces by which Prettier pads their cells. */
export const rowsOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.includes('---'))
    .map((line) => line.replace(/\s+/g, ' ').trim());
