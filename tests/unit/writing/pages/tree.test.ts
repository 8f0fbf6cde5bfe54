import { buildTree, type PageRow } from '../../../../src/writing/pages/domain/build-tree';
import { computePaths, type PageNode } from '../../../../src/writing/pages/domain/compute-paths';
import { findCycle } from '../../../../src/writing/pages/domain/find-cycle';
import { findDuplicatePath } from '../../../../src/writing/pages/domain/find-duplicate-path';

const page = (documentId: string, parentId: string | null = null, isHome = false): PageNode => ({
  documentId,
  parentId,
  slug: documentId,
  isHome,
});

describe('computePaths', () => {
  it('joins the slugs from the top, in whatever order the pages come', () => {
    const paths = computePaths([page('c', 'b'), page('b', 'a'), page('a')]);
    expect(Object.fromEntries(paths)).toEqual({ a: '/a', b: '/a/b', c: '/a/b/c' });
  });

  it('leaves the home page out of the paths of its children', () => {
    const paths = computePaths([page('home', null, true), page('a', 'home')]);
    expect(Object.fromEntries(paths)).toEqual({ home: '/', a: '/a' });
  });

  it('takes a parent that is not there for none', () => {
    expect(computePaths([page('a', 'gone')]).get('a')).toBe('/a');
  });
});

describe('findCycle', () => {
  it('finds the way round', () => {
    expect(findCycle([page('a', 'c'), page('b', 'a'), page('c', 'b')], 'a')).toEqual(['a', 'c', 'b']);
    expect(findCycle([page('a', 'a')], 'a')).toEqual(['a']);
  });

  it('finds none in a tree', () => {
    expect(findCycle([page('a'), page('b', 'a')], 'b')).toBeNull();
  });
});

describe('findDuplicatePath', () => {
  it('names the path and both pages', () => {
    const paths = new Map([
      ['a', '/x'],
      ['b', '/y'],
      ['c', '/x'],
    ]);
    expect(findDuplicatePath(paths)).toEqual({ path: '/x', documentIds: ['a', 'c'] });
  });
});

describe('buildTree', () => {
  const version = (documentId: string, locale: string, more: Partial<PageRow> = {}): PageRow => ({
    documentId,
    locale,
    isPublished: false,
    parentId: null,
    slug: `${documentId}-${locale}`,
    isHome: false,
    ...more,
  });
  const view = { locale: 'fr', isPublished: true, defaultLocale: 'en' };
  const slugOf = (rows: PageRow[]) => buildTree(rows, view)[0]?.slug;
  const published = { isPublished: true };

  it('prefers the version that is looked for', () => {
    expect(
      slugOf([version('a', 'en', { isPublished: true }), version('a', 'fr', { isPublished: true })]),
    ).toBe('a-fr');
  });

  it('takes the default language before the others', () => {
    expect(slugOf([version('a', 'es', published), version('a', 'en', published)])).toBe('a-en');
  });

  it('finds the parent in whichever version has it', () => {
    const rows = [version('a', 'fr', published), version('a', 'en', { ...published, parentId: 'top' })];
    expect(buildTree(rows, view)[0]?.parentId).toBe('top');
  });

  it('shows the public nothing of drafts: no page, no slug, no move', () => {
    const rows = [
      version('a', 'fr', published),
      version('a', 'fr', { slug: 'new', parentId: 'top' }),
      version('top', 'fr'),
    ];
    expect(buildTree(rows, view)).toEqual([{ documentId: 'a', parentId: null, slug: 'a-fr', isHome: false }]);
  });

  it('shows staff the draft before another language', () => {
    const rows = [version('a', 'en', published), version('a', 'fr')];
    expect(buildTree(rows, { ...view, isPublished: false })[0]?.slug).toBe('a-fr');
  });
});
