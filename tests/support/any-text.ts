import fc, { type StringConstraints } from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 }; // halves of pairs, no characters of their own
const LAST = 0x10ffff; // Unicode's last code point

const codePoint = fc.nat({ max: LAST - SURROGATES.count }).map(
  (place) => String.fromCodePoint(place < SURROGATES.first ? place : place + SURROGATES.count),
  (char) => {
    const [code = -1, ...more] = Array.from(String(char), (one) => one.codePointAt(0));
    const isSurrogate = code >= SURROGATES.first && code < SURROGATES.first + SURROGATES.count;
    if (code < 0 || more.length > 0 || isSurrogate) throw new Error('No such character is made here.');
    return code < SURROGATES.first ? code : code - SURROGATES.count;
  },
);

/**
 * Texts of any characters of Unicode: the same as `fc.string({ unit: 'binary' })`, which makes a table of all million of them in
 * every test file that asks for it, and takes longer for that than for the tests.
 */
export const anyText = (constraints: Omit<StringConstraints, 'unit'> = {}): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: codePoint });
