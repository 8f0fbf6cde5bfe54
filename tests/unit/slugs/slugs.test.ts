import { checkSlug } from '../../../src/domain/slugs/check-slug';
import { nextFreeSlug } from '../../../src/domain/slugs/next-free-slug';

describe('checkSlug', () => {
  it.each(['a', 'who-we-are', '2030-agenda', 'v1.0', '', null, undefined])('accepts %j', (slug) => {
    expect(checkSlug(slug)).toEqual([]);
  });

  it.each(['Who', 'a b', 'a/b', '..', '-a', 'a-', 'é', 7])('refuses %j', (slug) => {
    expect(checkSlug(slug)).toHaveLength(1);
  });
});

describe('nextFreeSlug', () => {
  it('keeps a free one, and numbers a taken one from 2', () => {
    expect(nextFreeSlug('news', ['other'])).toBe('news');
    expect(nextFreeSlug('news', ['news'])).toBe('news-2');
    expect(nextFreeSlug('news', ['news', 'news-2', 'news-3'])).toBe('news-4');
  });
});
