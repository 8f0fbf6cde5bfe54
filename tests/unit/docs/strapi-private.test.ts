import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readPage, tableOf } from './read-page';

const HOME = 'src/platform/strapi/';

interface Private {
  readonly what: string;
  readonly names: readonly string[];
  /** Outside of its home. */
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

const quoted = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);

const TABLE: readonly Private[] = tableOf(
  readPage('docs/adr/0001-strapi-5-54-exactly.md'),
  'private thing',
  'names in the code',
).map(([what = '', names, files, tests]) => ({
  what,
  names: quoted(names),
  files: quoted(files),
  tests: quoted(tests),
}));

const SOURCES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && existsSync(file))
  .map((file) => ({ file, text: readPage(file) }));

const filesWith = (name: string): string[] =>
  SOURCES.filter(({ text }) => text.includes(name)).map(({ file }) => file);

describe('the table of what is private to Strapi', () => {
  it('is there', () => {
    expect(TABLE.length).toBeGreaterThan(20);
  });

  it.each(TABLE)('names files and tests that exist, for: $what', ({ files, tests }) => {
    expect([...files, ...tests].filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(TABLE)('names a test, for: $what', ({ tests }) => {
    expect(tests).not.toEqual([]);
  });

  it.each(TABLE.flatMap(({ names, files }) => names.map((name) => ({ name, files }))))(
    'names every file that knows $name, and no name that nothing knows',
    ({ name, files }) => {
      const found = filesWith(name);
      expect(found).not.toEqual([]);
      expect(found.filter((file) => !file.startsWith(HOME) && !files.includes(file))).toEqual([]);
    },
  );
});
