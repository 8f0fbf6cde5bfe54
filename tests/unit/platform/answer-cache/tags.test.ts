import { chooseTags, type Origin } from '../../../../src/platform/answer-cache/domain/choose-tags';
import { tagsOfChange } from '../../../../src/platform/answer-cache/domain/tags';

const list: Origin = { types: ['topic', 'file'], rootType: 'topic', documentId: null, query: {} };

describe('chooseTags', () => {
  it('counts a list by its whole type', () => {
    expect(chooseTags(list)).toEqual(['all', 'file', 'topic']);
  });

  it('counts a list in one language by that language', () => {
    expect(chooseTags({ ...list, query: { locale: 'fr' } })).toEqual(['all', 'file', 'topic@fr']);
  });

  it.each([
    { locale: '*' },
    { locale: ['fr'] },
    { locale: 'fr', populate: 'localizations' },
    { locale: 'fr', populate: { localizations: { fields: 'name' } } },
    { locale: 'fr', populate: '*' },
    { filters: { slug: 'a', name: 'b' } },
    { filters: { slug: '' } },
    { filters: { slug: { $ne: 'a' } } },
    { filters: { slug: { $eq: 'a', $contains: 'b' } } },
    { filters: { slug: ['a', 'b'] } },
    { filters: { $or: [{ slug: 'a' }] } },
    { filters: { slug: 'a' }, populate: ['localizations'] },
  ])('counts the whole type for %j', (query) => {
    expect(chooseTags({ ...list, query })).toEqual(['all', 'file', 'topic']);
  });

  it.each([{ filters: { slug: 'a b' } }, { filters: { slug: { $eq: 'a b' } } }])(
    'counts what has the slug for %j',
    (query) => {
      expect(chooseTags({ ...list, query })).toEqual(['all', 'file', 'topic~a%20b']);
    },
  );

  it('counts one document for one document, with all its languages', () => {
    const one = { ...list, documentId: 'abc', query: { populate: '*' } };
    expect(chooseTags(one)).toEqual(['all', 'file', 'topic:abc']);
  });

  it('counts every type whole where the route is about none', () => {
    expect(chooseTags({ ...list, rootType: null, documentId: 'abc' })).toEqual(['all', 'topic', 'file']);
  });
});

describe('tagsOfChange', () => {
  it('takes away what was made from the document, its type, its language and its slug', () => {
    expect(tagsOfChange(['topic', 'abc', 'fr', 'energy'])).toEqual([
      'topic',
      'topic:abc',
      'topic@fr',
      'topic~energy',
    ]);
  });

  it('takes away what was made from the type when nothing else is told', () => {
    expect(tagsOfChange(['file'])).toEqual(['file']);
    expect(tagsOfChange(['topic', 'abc', null, null])).toEqual(['topic', 'topic:abc']);
  });

  it('always meets the tags of an answer about the same document', () => {
    const change = tagsOfChange(['topic', 'abc', 'fr', 'a b']);
    const origins: Origin[] = [
      list,
      { ...list, query: { locale: 'fr' } },
      { ...list, query: { filters: { slug: 'a b' } } },
      { ...list, documentId: 'abc' },
      { ...list, rootType: null },
    ];
    for (const origin of origins) expect(chooseTags(origin).some((tag) => change.includes(tag))).toBe(true);
  });
});
