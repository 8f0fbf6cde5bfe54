import fc from 'fast-check';
import { nextFreeSlug } from '../../../../src/writing/slugs/domain/next-free-slug';
import { slugStem } from '../../../../src/writing/slugs/domain/slug-stem';

describe('the stem of a slug', () => {
  it('leaves the numbers at its end out', () => {
    expect(['dialogue', 'dialogue-2', 'dialogue-2-3', '2024', 'cop28'].map(slugStem)).toEqual([
      'dialogue',
      'dialogue',
      'dialogue',
      '2024',
      'cop28',
    ]);
  });

  it('is that of any slug that is given in its place', () => {
    const slug = fc.stringMatching(/^[a-z0-9]{1,3}(-[a-z0-9]{1,2}){0,3}$/);
    fc.assert(
      fc.property(slug, fc.array(slug), (wanted, taken) => {
        expect(slugStem(nextFreeSlug(wanted, [wanted, ...taken]))).toBe(slugStem(wanted));
      }),
    );
  });
});
