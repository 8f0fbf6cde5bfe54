import fc from 'fast-check';
import { LOCALES } from '../../../../src/shared/locales/locales';
import type { PageRow } from '../../../../src/writing/pages/domain/build-tree';
import { findCycle } from '../../../../src/writing/pages/domain/find-cycle';
import { placeVersions, viewPages } from '../../../../src/writing/pages/domain/place-versions';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** A page in some languages; its draft and what is public may stand below different ones. */
const version = fc.record({
  documentId: fc.constantFrom(...IDS),
  locale: fc.constantFrom(...LOCALES),
  isPublished: fc.boolean(),
  parentId: fc.option(fc.constantFrom(...IDS)),
  slug: fc.option(fc.constantFrom('x', 'y', 'z')),
  isHome: fc.boolean(),
});

const keyOf = (row: PageRow) => `${row.documentId} ${row.locale} ${String(row.isPublished)}`;

const pages = fc.uniqueArray(version, { selector: keyOf, maxLength: 40 });

/** Pages that stand below those before them alone, so that they make no circle. */
const trees = pages.map((rows) =>
  rows.map((row) => ({
    ...row,
    parentId: row.parentId !== null && row.parentId < row.documentId ? row.parentId : null,
  })),
);

/** The documents that come of some by going on from each, until there are no more. */
const closure = (from: readonly string[], next: (id: string) => readonly string[]): Set<string> => {
  const found = new Set(from);
  for (const id of found) next(id).forEach((other) => found.add(other));
  return found;
};

const childrenIn = (rows: readonly PageRow[]) => (id: string) =>
  rows.filter((row) => row.parentId === id).map((row) => row.documentId);

const parentsIn = (rows: readonly PageRow[]) => (id: string) =>
  rows.flatMap((row) => (row.documentId === id && row.parentId !== null ? [row.parentId] : []));

/** The rows that `findPagesAround` reads, and the documents whose paths may change. */
const around = (rows: readonly PageRow[], changed: string, formerChildren: readonly string[]) => {
  const below = closure([changed, ...formerChildren], childrenIn(rows));
  const all = closure([...below], parentsIn(rows));
  return { below, rows: rows.filter((row) => all.has(row.documentId)) };
};

const pathsOf = (rows: readonly PageRow[]): Map<string, string> =>
  new Map(
    viewPages(rows)
      .flatMap(placeVersions)
      .map(({ version: row, path }) => [keyOf(row), path]),
  );

const hasCycle = (rows: readonly PageRow[]) =>
  viewPages(rows).some(({ tree }) => tree.some((page) => findCycle(tree, page.documentId) !== null));

describe('the paths of a page that changed and of those below it, with those above them', () => {
  it('are what the whole tree gives, and no other path has changed', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        trees,
        fc.constantFrom(...IDS),
        pages,
        fc.boolean(),
        (before, changed, others, dropsLinks) => {
          const mine = others.map((row) => ({ ...row, documentId: changed }));
          const own = [...new Map(mine.map((row) => [keyOf(row), row])).values()];
          // When versions of a page go, so do the links of those that stood below them.
          const rest = before
            .filter((row) => row.documentId !== changed)
            .map((row) => (dropsLinks && row.parentId === changed ? { ...row, parentId: null } : row));
          const after = [...rest, ...own];
          fc.pre(!hasCycle(after));
          compared += 1;
          const whole = pathsOf(after);
          const region = around(after, changed, childrenIn(before)(changed));
          const part = pathsOf(region.rows);
          const stored = pathsOf(before);
          for (const row of after) {
            const isBelow = region.below.has(row.documentId);
            expect((isBelow ? part : stored).get(keyOf(row))).toBe(whole.get(keyOf(row)));
          }
        },
      ),
      { numRuns: 1000 },
    );
    expect(compared).toBe(1000);
  });

  it('cannot be told when a page has been left out above them', () => {
    const row = (documentId: string, parentId: string | null): PageRow => ({
      ...{ documentId, parentId, slug: documentId },
      ...{ locale: 'en', isPublished: false, isHome: false },
    });
    const rows = [row('a', null), row('b', 'a'), row('c', 'b')];
    expect(pathsOf(rows).get('c en false')).toBe('/a/b/c');
    expect(pathsOf(rows.slice(1)).get('c en false')).toBe('/b/c');
  });
});

describe('pages that are not translated', () => {
  it('have a place in the trees of all languages, but no version to be placed there', () => {
    const row = {
      documentId: 'a',
      parentId: null,
      slug: 'a',
      locale: 'en',
      isPublished: false,
      isHome: false,
    };
    const views = viewPages([row]);
    expect(views.map(({ locale, tree }) => [locale, tree.length])).toEqual([
      ...LOCALES.map((locale) => [locale, 1]),
      ...LOCALES.map((locale) => [locale, 0]),
    ]);
    expect(views.flatMap(placeVersions)).toEqual([{ version: row, path: '/a' }]);
  });
});
