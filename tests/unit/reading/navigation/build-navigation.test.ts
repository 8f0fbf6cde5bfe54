import {
  buildNavigation,
  type MenuItem,
  type MenuPage,
} from '../../../../src/reading/navigation/domain/build-navigation';

const page = (documentId: string, fields: Partial<MenuPage> = {}): MenuPage => ({
  documentId,
  parentId: null,
  locale: 'en',
  title: documentId,
  menuTitle: null,
  path: `/${documentId}`,
  position: 0,
  isHome: false,
  inMenu: true,
  ...fields,
});

const outline = (pages: readonly MenuPage[]): string => {
  const describeItems = (items: readonly MenuItem[]): string =>
    items
      .map(({ title, children }) => (children.length > 0 ? `${title}(${describeItems(children)})` : title))
      .join(' ');
  return describeItems(buildNavigation(pages, 'en'));
};

describe('a menu', () => {
  it('nests pages under theirs, however deep', () => {
    expect(outline([page('c', { parentId: 'b' }), page('b', { parentId: 'a' }), page('a')])).toBe('a(b(c))');
  });

  it('orders by position, then by title as its language does', () => {
    const pages = [page('Zeta'), page('Éclair'), page('Eagle'), page('last', { position: 1 })];
    expect(outline(pages)).toBe('Eagle Éclair Zeta last');
  });

  it.each([
    ['hidden', [page('a', { inMenu: false })]],
    ['not public', []],
  ])('leaves out the branch of a page that is %s', (_why, above) => {
    expect(outline([...above, page('b', { parentId: 'a' }), page('c', { parentId: 'b' }), page('d')])).toBe(
      'd',
    );
  });

  it('has what is below the home page at the top, also when the home page is hidden', () => {
    const home = (inMenu: boolean) => page('home', { isHome: true, inMenu, position: -1 });
    const child = page('child', { parentId: 'home' });
    expect(outline([home(true), child])).toBe('home child');
    expect(outline([home(false), child])).toBe('child');
  });

  it('prefers the short title, but not an empty one', () => {
    expect(outline([page('Long', { menuTitle: 'Short' }), page('Title', { menuTitle: ' ' })])).toBe(
      'Short Title',
    );
  });

  it('ends, whatever the pages say of their parents', () => {
    expect(outline([page('a', { parentId: 'b' }), page('b', { parentId: 'a' }), page('c')])).toBe('c');
  });
});
