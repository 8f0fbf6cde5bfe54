import { choosePublications } from '../../../src/desk/page-tree/domain/choose-publications';

const page = (documentId: string, ...fields: string[]) => ({ documentId, fields });

const language = (
  documentId: string,
  locale: string,
  more: { words?: string[]; shared?: string[] } = {},
) => ({ documentId, locale, words: [], shared: [], ...more });

describe('what of a new order goes public', () => {
  it('is nothing of a page that is not public', () => {
    expect(choosePublications([page('a', 'position')], [])).toEqual({ published: new Map(), waiting: [] });
  });

  it('goes by a language in which no words wait', () => {
    const changes = [language('a', 'en', { words: ['title'] }), language('a', 'fr')];
    expect(choosePublications([page('a', 'position')], changes).published).toEqual(new Map([['a', 'fr']]));
  });

  it('waits where every language holds other changes, or all share one', () => {
    const words = [language('a', 'en', { words: ['title'] })];
    expect(choosePublications([page('a', 'position')], words).waiting).toEqual(['a']);
    const shared = [language('a', 'en', { shared: ['inMenu'] })];
    expect(choosePublications([page('a', 'position')], shared).waiting).toEqual(['a']);
  });

  it('takes along an order that waited', () => {
    const changes = [language('a', 'en', { shared: ['position'] })];
    expect(choosePublications([page('a', 'position')], changes).published).toEqual(new Map([['a', 'en']]));
    const moved = [language('a', 'en', { shared: ['parent', 'position'] })];
    expect(choosePublications([page('a', 'position')], moved).waiting).toEqual(['a']);
    expect(choosePublications([page('a', 'parent', 'position')], moved).waiting).toEqual([]);
  });
});
