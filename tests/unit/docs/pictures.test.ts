import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from './read-page';

const ROOT = join(__dirname, '../../..');
const FOLDER = join(ROOT, 'docs', 'pictures');
const MOST_BYTES = 80_000; // a picture; all of them stay in the history of the project
const IMAGE = /!\[([^\]]*)\]\(([^)\s]+)\)/g;

const pages = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith('.md'),
);

/** The pictures of docs/pictures that pages show, with their words. */
const shown = pages.flatMap((page) =>
  [...readPage(page).matchAll(IMAGE)]
    .map(([, words = '', target = '']) => ({ page, words, file: join(ROOT, page, '..', target) }))
    .filter(({ file }) => file.startsWith(FOLDER)),
);

describe('the pictures of the docs', () => {
  it('are there where a page shows them, and each that is there is shown', () => {
    const there = readdirSync(FOLDER).map((name) => join(FOLDER, name));
    expect([...new Set(shown.map(({ file }) => file))].sort()).toEqual(there.sort());
  });

  it('are told in words to those who do not see them', () => {
    expect(shown.filter(({ words }) => words.split(' ').length < 5)).toEqual([]);
  });

  it('are small', () => {
    const large = readdirSync(FOLDER).filter((name) => statSync(join(FOLDER, name)).size > MOST_BYTES);
    expect(large).toEqual([]);
  });
});
