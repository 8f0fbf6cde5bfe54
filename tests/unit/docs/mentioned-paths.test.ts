import { execFileSync } from 'node:child_process';
import { readPage } from './read-page';

const ROOTS = 'src|tests|config|database|docs|bench|deploy|examples|types';
const MENTION = new RegExp(`(?<![\\w/.@-])(?:${ROOTS})/[\\w./-]*[\\w]`, 'g');

/** Files whose paths are those of an address or of another application. */
const ELSEWHERE = new Set([
  'bench/stock-app.ts',
  'src/app/openapi/docs-page.ts',
  'tsconfig.json',
  'CHANGELOG.md',
  'examples/site/eslint.config.mjs',
  'examples/site/package-lock.json',
  'examples/site/tsconfig.json',
]);

const listFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);

describe('a path of the project that a document, a comment or a test names', () => {
  const files = listFiles();
  // `docs/adr/0020` names a file by its beginning, `src/shared` a folder, `tests/api/writing/pages/pages` a module
  const exists = (path: string): boolean => files.some((file) => file.startsWith(path));

  it('exists', () => {
    const lost = files
      .filter((file) => /\.(md|tsx?|mjs|cjs|sql|json|yml)$|\.env\.example$|^\.ci\/run$/.test(file))
      .filter((file) => !ELSEWHERE.has(file) && file !== 'package-lock.json')
      .flatMap((file) =>
        [...readPage(file).matchAll(MENTION)]
          .map(([path]) => path)
          .filter((path) => !exists(path))
          .map((path) => `${file}: ${path}`),
      );
    expect(lost).toEqual([]);
  });
});
