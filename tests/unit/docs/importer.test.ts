import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPage, rowsOf } from './read-page';

const ROOT = join(import.meta.dirname, '../../..');
const CORPUS = join(ROOT, 'tests/fixtures/import-corpus');
const TEXT = 'adb-style.en.txt';

const folder = mkdtempSync(join(tmpdir(), 'grade-import-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run grade:import', () => {
  it('grades the texts of a folder in a table as that of docs/importer.md', () => {
    for (const name of [TEXT, `${TEXT}.json`]) copyFileSync(join(CORPUS, name), join(folder, name));
    const output = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'tests/support/import-grades/command.ts', '--folder', folder],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(output).toMatch(/^1 texts\n/);
    const fields = (text: string) => rowsOf(text).map((row) => row.split('|')[1]);
    const graded = fields(output);
    expect(graded.length).toBeGreaterThan(10);
    expect(fields(readPage('docs/importer.md'))).toEqual(expect.arrayContaining(graded));
  });
});
