import { liftPublicPages } from '../../../../src/desk/site-move/domain/lift-public-pages';
import type { DocumentFacts } from '../../../../src/desk/site-move/domain/site-index';

const page = (state: DocumentFacts['state'], parent: string | null): DocumentFacts => ({
  ...{ kind: 'page', state, parent, releasedAt: null, position: 0, isHome: false, source: 'en' },
  names: {},
});

describe('a public page', () => {
  it('stands below the next one above it that was public, or at the top', () => {
    const documents = new Map([
      ['about', page('public', null)],
      ['hidden', page('draft', 'about')],
      ['child', page('public', 'hidden')],
      ['alone', page('draft', null)],
      ['top', page('public', 'alone')],
      ['draft', page('draft', 'alone')],
    ]);
    expect(liftPublicPages(documents)).toEqual(['child', 'top']);
    expect([...documents].map(([id, { parent }]) => [id, parent])).toEqual([
      ['about', null],
      ['hidden', 'about'],
      ['child', 'about'],
      ['alone', null],
      ['top', null],
      ['draft', 'alone'],
    ]);
  });

  it('stands at the top when those above it stand in a circle', () => {
    const documents = new Map([
      ['a', page('draft', 'b')],
      ['b', page('draft', 'a')],
      ['c', page('public', 'a')],
    ]);
    liftPublicPages(documents);
    expect(documents.get('c')?.parent).toBeNull();
  });
});
