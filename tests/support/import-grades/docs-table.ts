import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import type { CorpusText } from './corpus';
import { renderTable } from './table';

const ROOT = join(import.meta.dirname, '../../..');
const PAGE = join(ROOT, 'docs/importer.md');
const MARKS = { begin: '<!-- grades: npm run grade:import -- --write -->', end: '<!-- grades end -->' };

/** `docs/importer.md` with the table that the corpus gives today. */
export const gradedPage = async (texts: readonly CorpusText[]): Promise<{ now: string; graded: string }> => {
  const now = readFileSync(PAGE, 'utf8');
  const [begin, end] = [now.indexOf(MARKS.begin), now.indexOf(MARKS.end)];
  if (begin === -1 || end < begin) throw new Error(`docs/importer.md lacks ${MARKS.begin} or ${MARKS.end}`);
  const filled = `${now.slice(0, begin)}${MARKS.begin}\n\n${renderTable(texts)}\n\n${now.slice(end)}`;
  return { now, graded: await format(filled, { parser: 'markdown', printWidth: 110, singleQuote: true }) };
};

export const writePage = (page: string): void => {
  writeFileSync(PAGE, page);
};
