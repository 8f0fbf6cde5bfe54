// What the test runner counted, from its own reports (jest --json).
//   node .ci/reports.mjs failed REPORT   the test files that failed, one a line
//   node .ci/reports.mjs sum FOLDER      what all runs counted; NAME.again.json counts for the files it ran again
import console from 'node:console';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).testResults : []);
const hasFailed = ({ status }) => status === 'failed';
const pathOf = ({ name }) => relative(process.cwd(), name);

const printFailed = (report) => {
  for (const file of read(report).filter(hasFailed)) console.log(pathOf(file));
};

/** The files of a run, those that ran again as they ended then. */
const resultsOf = (folder, name) => {
  const again = read(join(folder, name.replace(/json$/, 'again.json')));
  return read(join(folder, name)).map((file) => again.find(({ name: path }) => path === file.name) ?? file);
};

const sum = (folder) => {
  const runs = readdirSync(folder).filter((name) => /^[^.]+\.json$/.test(name));
  const files = runs.flatMap((name) => resultsOf(folder, name));
  const unsteady = runs
    .flatMap((name) => read(join(folder, name)))
    .filter(
      (first) => hasFailed(first) && files.some((file) => file.name === first.name && !hasFailed(file)),
    );
  for (const file of unsteady) console.log(`failed, and passed by itself: ${pathOf(file)}`);

  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const count = (...states) => tests.filter(({ status }) => states.includes(status)).length;
  const broken = files.filter((file) => hasFailed(file) && file.assertionResults.length === 0).length;
  console.log(
    `${count('passed')} passed, ${count('failed') + broken} failed, ${count('pending', 'todo')} skipped`,
  );
};

const [command, where] = process.argv.slice(2);
({ failed: printFailed, sum })[command](where);
