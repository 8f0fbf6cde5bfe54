import { isFresh } from '../../../../src/platform/answer-cache/domain/is-fresh';

const answer = { etags: ['"a"', '"a-br"'], lastModified: 'Wed, 25 Nov 2026 10:00:00 GMT' };

describe('isFresh', () => {
  it.each(['"a"', '"a-br"', 'W/"a"', '"x", "a"', '*'])('finds %s', (ifNoneMatch) => {
    expect(isFresh({ ifNoneMatch, ifModifiedSince: undefined }, answer)).toBe(true);
  });

  it.each(['"b"', 'a', ''])('does not find %j', (ifNoneMatch) => {
    expect(isFresh({ ifNoneMatch, ifModifiedSince: undefined }, answer)).toBe(false);
  });

  it('goes by If-None-Match alone when both are sent', () => {
    expect(isFresh({ ifNoneMatch: '"b"', ifModifiedSince: answer.lastModified }, answer)).toBe(false);
  });

  it.each([
    ['Wed, 25 Nov 2026 10:00:00 GMT', true],
    ['Wed, 25 Nov 2026 09:59:59 GMT', false],
    ['yesterday', false],
  ])('compares If-Modified-Since %s', (ifModifiedSince, expected) => {
    expect(isFresh({ ifNoneMatch: undefined, ifModifiedSince }, answer)).toBe(expected);
  });

  it('has no date to compare with when the answer has none', () => {
    const plain = { ...answer, lastModified: undefined };
    expect(isFresh({ ifNoneMatch: undefined, ifModifiedSince: answer.lastModified }, plain)).toBe(false);
  });
});
