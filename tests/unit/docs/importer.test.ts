import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

describe('the table of grades in docs/importer.md', () => {
  it('is what npm run grade:import writes today', () => {
    const page = readFileSync(join(ROOT, 'docs/importer.md'), 'utf8');
    const written = page
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map(bare);
    const output = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'tests/support/import-grades/command.ts'],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    const rows = output.split('\n').filter((line) => line.startsWith('| ') && !line.includes('---'));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(written).toContain(bare(row));
  });
});

/** Prettier pads the cells of tables. */
const bare = (row: string): string => row.replace(/\s+/g, ' ').trim();
