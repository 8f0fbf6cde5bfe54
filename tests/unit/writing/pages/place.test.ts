import { isPlaced, isSamePlace, mayMove, type Place } from '../../../../src/writing/pages/domain/place';

const place = (more: Partial<Place> = {}): Place => ({
  locale: 'en',
  isPublished: false,
  slug: 'about',
  path: '/who/about',
  isHome: false,
  parentRow: 7,
  childRows: [],
  ...more,
});

describe('a version', () => {
  it('is placed when its path ends with its slug', () => {
    expect(isPlaced(place())).toBe(true);
    expect(isPlaced(place({ slug: null }))).toBe(true);
    expect(isPlaced(place({ isHome: true, path: '/' }))).toBe(true);
  });

  it('is not placed when its slug was changed past the tree, or it has no path yet', () => {
    expect(isPlaced(place({ slug: 'bout' }))).toBe(false);
    expect(isPlaced(place({ path: null }))).toBe(false);
    expect(isPlaced(place({ isHome: true }))).toBe(false);
  });
});

describe('a page', () => {
  const versions = [place(), place({ isPublished: true, parentRow: 8, childRows: [21, 22] })];

  it('stays in its place when nothing of it is another, whatever order its versions come in', () => {
    expect(isSamePlace(versions, versions.toReversed())).toBe(true);
  });

  it.each([
    { slug: 'us', path: '/who/us' },
    { path: '/whom/about' },
    { parentRow: null },
    { childRows: [21] },
    { locale: 'fr' },
  ])('moves when a version has another %j', (change) => {
    expect(isSamePlace(versions, [place(), place({ ...versions[1], ...change })])).toBe(false);
  });

  it('moves when a version comes or goes', () => {
    expect(isSamePlace(versions, versions.slice(1))).toBe(false);
    expect(isSamePlace(versions.slice(1), versions)).toBe(false);
  });
});

describe('a save', () => {
  const stored = [place(), place({ locale: 'fr', slug: 'propos', path: '/qui/propos' })];

  it.each([
    {},
    { title: 'About us' },
    { title: 'About us', slug: 'about', isHome: false, parent: { connect: [], disconnect: [] } },
  ])('of %j leaves the page in its place', (data) => {
    expect(mayMove(stored, { locale: 'en', data })).toBe(false);
  });

  it.each([
    { slug: 'us' },
    { slug: null },
    { isHome: true },
    { parent: null },
    { parent: 'top' },
    { parent: { connect: [{ documentId: 'top' }] } },
    { parent: { set: [] } },
  ])('of %j may move the page', (data) => {
    expect(mayMove(stored, { data })).toBe(true);
  });

  it('adds the page in another language', () => {
    expect(mayMove(stored, { locale: 'es', data: { title: 'Acerca' } })).toBe(true);
  });

  it('mends a path that is not right', () => {
    expect(mayMove([place({ slug: 'us' })], { data: { title: 'About us' } })).toBe(true);
  });
});
