import fc from 'fast-check';
import { anyText } from '../../support/any-text';

describe('any text', () => {
  it('has characters of every plane, and no half of a pair', () => {
    const planes = new Set<number>();
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(text).not.toMatch(/\p{Surrogate}/u);
        for (const char of text) planes.add((char.codePointAt(0) ?? 0) >> 16);
      }),
    );
    expect(planes.size).toBe(17);
  });

  it('has names that programs stumble over, as all texts of fast-check', () => {
    const texts = fc.sample(anyText(), { numRuns: 2000, seed: 1 });
    expect(texts.some((text) => text.includes('__proto__'))).toBe(true);
  });
});
