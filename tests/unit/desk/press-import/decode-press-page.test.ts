import {
  MAX_IMPORT_BYTES,
  decodePressPage,
} from '../../../../src/desk/press-import/domain/decode-press-page';
import { ImportError } from '../../../../src/desk/press-import/domain/import-error';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function codeOf(bytes: Uint8Array): string {
  try {
    return decodePressPage(bytes);
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
}

describe('a text file', () => {
  it('is read without byte order mark, with line ends as "\\n"', () => {
    expect(decodePressPage(utf8('\ufeffTitle\r\nText\rEnd'))).toBe('Title\nText\nEnd');
  });

  it.each([
    ['UTF-16 little endian', [0xff, 0xfe, 0x41, 0x00]],
    ['UTF-16 big endian', [0xfe, 0xff, 0x00, 0x41]],
  ])('may be %s with a byte order mark', (_name, bytes) => {
    expect(decodePressPage(Uint8Array.from(bytes))).toBe('A');
  });
});

describe('a file that is no press page', () => {
  it.each([
    ['empty', 'empty', new Uint8Array()],
    ['spaces only', 'empty', utf8(' \n\t\n')],
    ['with NUL bytes', 'binary', Uint8Array.from([0x50, 0x4b, 0x00, 0x01])],
    ['with control characters', 'binary', utf8('Title\u0001')],
    ['in Latin-1', 'wrong-encoding', Uint8Array.from([0x43, 0xe9, 0x20, 0x41])],
    ['half a character in UTF-16', 'wrong-encoding', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])],
    ['too large', 'too-large', new Uint8Array(MAX_IMPORT_BYTES + 1).fill(0x61)],
  ])('is refused: %s', (_name, code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('is refused with a sentence that names the fix', () => {
    expect(() => decodePressPage(Uint8Array.from([0xe9]))).toThrow(/Save it as UTF-8/);
  });
});
