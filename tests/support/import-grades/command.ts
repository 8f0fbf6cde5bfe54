import { parseArgs } from 'node:util';
import { readCorpus } from './corpus';
import { gradedPage, writePage } from './docs-table';
import { recordFirstRun } from './first-runs';
import { grade } from './grade';
import { renderTable } from './table';

/**
 * `npm run grade:import [-- --folder DIR] [-- --faults] [-- --first-run NAME] [-- --write]`: how well the importer reads the
 * corpus, or other texts with their expectations, field by field.
 */
const run = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string' },
      faults: { type: 'boolean' },
      'first-run': { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const texts = await readCorpus(values.folder);
  process.stdout.write(`${texts.length} texts\n\n${renderTable(texts)}\n`);
  if (values.faults)
    for (const { text, field, expected, read } of grade(texts).faults)
      process.stdout.write(`${text}: ${field}: expected "${expected}", read "${read}"\n`);
  if (values['first-run'] !== undefined) recordFirstRun(values['first-run'], texts);
  if (values.write) writePage((await gradedPage(await readCorpus())).graded);
};

void run();
