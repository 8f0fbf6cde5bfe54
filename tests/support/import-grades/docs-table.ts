import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import type { CorpusText } from './corpus';
import { renderFirstRuns } from './first-runs';
import { renderTable } from './table';

const ROOT = join(import.meta.dirname, '../../..');
const PAGE = join(ROOT, 'docs/importer.md');
const TABLES = {
  grades: { begin: '<!-- grades: npm run grade:import -- --write -->', end: '<!-- grades end -->' },
  firstRuns: {
    begin: '<!-- first runs: npm run grade:import -- --write -->',
    end: '<!-- first runs end -->',
  },
};

/** `docs/importer.md` with the tables that the corpus and the recorded first runs give today. */
export const gradedPage = async (texts: readonly CorpusText[]): Promise<{ now: string; graded: string }> => {
  const now = readFileSync(PAGE, 'utf8');
  const filled = fill(fill(now, TABLES.grades, renderTable(texts)), TABLES.firstRuns, renderFirstRuns());
  return { now, graded: await format(filled, { parser: 'markdown', printWidth: 110, singleQuote: true }) };
};

const fill = (page: string, marks: { begin: string; end: string }, table: string): string => {
  const [begin, end] = [page.indexOf(marks.begin), page.indexOf(marks.end)];
  if (begin === -1 || end < begin) throw new Error(`docs/importer.md lacks ${marks.begin} or ${marks.end}`);
  return `${page.slice(0, begin)}${marks.begin}\n\n${table}\n\n${page.slice(end)}`;
};

export const writePage = (page: string): void => {
  writeFileSync(PAGE, page);
};
