import { inOrder, planPaths, slugFor } from '../../../../src/desk/site-move/domain/plan-paths';
import type { DocumentFacts } from '../../../../src/desk/site-move/domain/site-index';

const facts = (fields: Partial<DocumentFacts>): DocumentFacts => ({
  kind: 'release',
  state: 'public',
  releasedAt: null,
  parent: null,
  position: 0,
  isHome: false,
  source: 'en',
  names: { en: { title: 'First well', slug: 'first-well' } },
  ...fields,
});

const NOTHING = () => false;

describe('the slug of an old document', () => {
  it('is its own where it can stand in an address, or is made of it, or of the title', () => {
    expect(slugFor({ title: 'A', slug: 'first-well' })).toBe('first-well');
    expect(slugFor({ title: 'A', slug: 'größe' })).toBe('groesse');
    expect(slugFor({ title: 'First well', slug: null })).toBe('first-well');
    expect(slugFor({ title: '???', slug: '' })).toBe('untitled');
  });
});

describe('the paths of a site', () => {
  it('are those of its slugs; a slug that is taken gets a number', () => {
    const documents = new Map([
      ['a', facts({})],
      ['b', facts({})],
    ]);
    const isTaken = (_: string, locale: string, slug: string) => locale === 'en' && slug === 'first-well-2';
    expect(planPaths(documents, isTaken, new Map())).toEqual(
      new Map([
        ['a', { en: { slug: 'first-well', path: '/news/first-well' } }],
        ['b', { en: { slug: 'first-well-3', path: '/news/first-well-3' } }],
      ]),
    );
  });

  it('of pages follow the tree, whatever comes first in the file', () => {
    const documents = new Map([
      ['below', facts({ kind: 'page', parent: 'above', names: { en: { title: 'History', slug: null } } })],
      ['above', facts({ kind: 'page', parent: 'home', names: { en: { title: 'Who', slug: 'who' } } })],
      ['home', facts({ kind: 'page', isHome: true, names: { en: { title: 'Home', slug: 'home' } } })],
    ]);
    const planned = planPaths(documents, NOTHING, new Map());
    expect(['home', 'above', 'below'].map((id) => planned.get(id)?.en?.path)).toEqual([
      '/',
      '/who',
      '/who/history',
    ]);
    expect(inOrder(documents).pages).toEqual(['home', 'above', 'below']);
  });

  it('stay what they are where a document is public already, and nothing else gets them', () => {
    const settled = new Map([['b', { en: { slug: 'first-well', path: '/news/first-well' } }]]);
    const planned = planPaths(
      new Map([
        ['a', facts({})],
        ['b', facts({})],
      ]),
      NOTHING,
      settled,
    );
    expect([planned.get('a')?.en?.slug, planned.get('b')?.en?.slug]).toEqual(['first-well-2', 'first-well']);
  });

  it('of pages that stand below each other in a circle do not go on for ever', () => {
    const documents = new Map([
      ['a', facts({ kind: 'page', parent: 'b' })],
      ['b', facts({ kind: 'page', parent: 'a' })],
    ]);
    expect(planPaths(documents, NOTHING, new Map()).size).toBe(2);
    expect(inOrder(documents).pages).toHaveLength(2);
  });
});

describe('releases', () => {
  it('come in the order of their dates, those without one last', () => {
    const documents = new Map([
      ['none', facts({})],
      ['new', facts({ releasedAt: '2020-01-01T00:00:00Z' })],
      ['old', facts({ releasedAt: '2012-01-01T00:00:00+02:00' })],
    ]);
    expect(inOrder(documents).releases).toEqual(['old', 'new', 'none']);
  });
});
