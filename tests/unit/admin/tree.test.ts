import { dropAt, findWays, stepOfDrop, wayOfKey } from '../../../src/admin/tree/domain/find-ways';
import { findChangedPlace } from '../../../src/admin/tree/domain/place-in-form';

const beside = ['a', 'b', 'c'];

describe('the steps of a page in its tree', () => {
  it('lead up, down, out and in', () => {
    expect(findWays({ beside, documentId: 'b', above: ['top', 'near'] })).toEqual({
      up: { parent: 'near', after: null },
      down: { parent: 'near', after: 'c' },
      out: { parent: 'top', after: 'near' },
      in: { parent: 'a' },
    });
    expect(findWays({ beside, documentId: 'c', above: [] })).toMatchObject({
      up: { parent: null, after: 'a' },
    });
  });

  it('are not there where they lead nowhere', () => {
    expect(findWays({ beside, documentId: 'a', above: [] })).toEqual({ down: { parent: null, after: 'b' } });
    expect(findWays({ beside: ['a'], documentId: 'a', above: [] })).toEqual({});
  });

  it('follow the keys, in to the side that one writes to', () => {
    expect(['ArrowUp', 'ArrowRight', 'ArrowLeft', 'Enter'].map((key) => wayOfKey(key, 'ltr'))).toEqual([
      'up',
      'in',
      'out',
      null,
    ]);
    expect(['ArrowRight', 'ArrowLeft'].map((key) => wayOfKey(key, 'rtl'))).toEqual(['out', 'in']);
  });
});

describe('a page that is dropped on another', () => {
  const place = { beside, documentId: 'b', above: ['top'] };

  it('comes before it, below it or behind it', () => {
    expect([0.1, 0.5, 0.9].map((height) => stepOfDrop(dropAt(height), place))).toEqual([
      { parent: 'top', after: 'a' },
      { parent: 'b' },
      { parent: 'top', after: 'b' },
    ]);
    expect(stepOfDrop('before', { ...place, documentId: 'a' })).toEqual({ parent: 'top', after: null });
  });
});

describe('the place of a page in its form', () => {
  const initial = { title: 'About us', slug: 'about', isHome: false };

  it('is the same while slug, parent and home mark are', () => {
    const parent = { connect: [], disconnect: [] };
    expect(findChangedPlace(initial, { ...initial, title: 'Who we are', parent })).toBeNull();
  });

  it('is what was changed', () => {
    const parent = { connect: [{ apiData: { documentId: 'p' } }], disconnect: [{ documentId: 'q' }] };
    expect(findChangedPlace(initial, { ...initial, slug: 'us', parent, isHome: true })).toEqual({
      slug: 'us',
      parent: 'p',
      isHome: true,
    });
    expect(findChangedPlace(initial, { ...initial, parent: { disconnect: [{ documentId: 'q' }] } })).toEqual({
      parent: null,
    });
  });

  it('follows the title when the slug is emptied', () => {
    expect(findChangedPlace(initial, { ...initial, slug: '' })).toEqual({ slug: 'about-us' });
  });
});
