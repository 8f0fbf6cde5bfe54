import fc from 'fast-check';
import { readToken, writeToken, type PreviewLink } from '../../../../src/desk/preview/domain/preview-link';
import { isPreviewSigned, signPreview } from '../../../../src/desk/preview/sign';

const KEYS = ['new-key', 'old-key'];
const LINK: PreviewLink = {
  type: 'press-release',
  documentId: 'k2mzq0d4v8x1c6w9t3b5n7r2',
  locale: 'ar',
  staff: 7,
  expires: 1_800_000_600,
};

const sign = (text: string): string => signPreview(KEYS, text);
const isSigned = (text: string, signature: string): boolean => isPreviewSigned(KEYS, text, signature);

describe('a preview token', () => {
  it('is read as it was written', () => {
    expect(readToken(writeToken(LINK, sign), isSigned, 1_800_000_599)).toEqual({ link: LINK });
  });

  it('is expired from the second on that it names', () => {
    expect(readToken(writeToken(LINK, sign), isSigned, 1_800_000_600)).toEqual({ refused: 'expired' });
  });

  it('may stand in an address as it is', () => {
    expect(writeToken(LINK, sign)).toMatch(/^[\w-]+\.[\w-]+$/);
  });

  it('is forged when any character of it is another', () => {
    const token = writeToken(LINK, sign);
    fc.assert(
      fc.property(
        fc.nat(token.length - 1),
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
        (place, character) => {
          fc.pre(character !== token[place]);
          const changed = token.slice(0, place) + character + token.slice(place + 1);
          expect(readToken(changed, isSigned, 0)).toEqual({ refused: 'forged' });
        },
      ),
    );
  });

  it('is forged, whatever it is, without the key', () => {
    fc.assert(
      fc.property(fc.string(), (token) => {
        expect(readToken(token, isSigned, 0)).toEqual({ refused: 'forged' });
      }),
    );
  });

  it('is forged when the key signed something that is no link', () => {
    const payload = btoa('{"type":"page"}');
    expect(readToken(`${payload}.${sign(payload)}`, isSigned, 0)).toEqual({ refused: 'forged' });
  });
});
