import { readCorpus } from './corpus';
import { gradedPage, writePage } from './docs-table';
import { grade } from './grade';
import { renderTable } from './table';

/** `npm run grade:import [-- --write] [-- --faults]`: how well the importer reads the corpus, field by field. */
const run = async (): Promise<void> => {
  const texts = await readCorpus();
  process.stdout.write(`${texts.length} texts\n\n${renderTable(texts)}\n`);
  if (process.argv.includes('--faults'))
    for (const { text, field, expected, read } of grade(texts).faults)
      process.stdout.write(`${text}: ${field}: expected "${expected}", read "${read}"\n`);
  if (process.argv.includes('--write')) writePage((await gradedPage(texts)).graded);
};

void run();
