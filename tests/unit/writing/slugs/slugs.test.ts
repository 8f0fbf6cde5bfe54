import { fitSlug } from '../../../../src/shared/addresses/fit-slug';
import { checkSlug } from '../../../../src/writing/slugs/domain/check-slug';
import { nextFreeSlug } from '../../../../src/writing/slugs/domain/next-free-slug';

describe('checkSlug', () => {
  it.each(['a', 'who-we-are', '2030-agenda', 'v1.0', '', null, undefined])('accepts %j', (slug) => {
    expect(checkSlug(slug)).toEqual([]);
  });

  it.each(['Who', 'a b', 'a/b', '..', '-a', 'a-', 'é', 7])('refuses %j', (slug) => {
    expect(checkSlug(slug)).toHaveLength(1);
  });
});

describe('a long slug', () => {
  it('is refused when somebody wrote it', () => {
    expect(checkSlug('a'.repeat(240))).toEqual([]);
    expect(checkSlug('a'.repeat(241)).map(({ message }) => message)).toEqual([
      'The slug has 241 characters. Use at most 240, or leave it empty.',
    ]);
  });

  it('is cut between two words when it was made of a title', () => {
    expect(fitSlug('who-we-are')).toBe('who-we-are');
    expect(fitSlug(`${'a'.repeat(230)}-${'b'.repeat(20)}`)).toBe('a'.repeat(230));
    expect(fitSlug(`${'a'.repeat(240)}-b`)).toBe('a'.repeat(240));
    expect(fitSlug('a'.repeat(300))).toBe('a'.repeat(240));
  });
});

describe('nextFreeSlug', () => {
  it('keeps a free one, and numbers a taken one from 2', () => {
    expect(nextFreeSlug('news', ['other'])).toBe('news');
    expect(nextFreeSlug('news', ['news'])).toBe('news-2');
    expect(nextFreeSlug('news', ['news', 'news-2', 'news-3'])).toBe('news-4');
  });
});
