import { zipSync } from 'fflate';
import { makeDocx, makeOdt, makePdf, wordParagraph } from '../../../../support/make-documents';
import { isPlainText } from '../../../../../src/desk/press-import/readers/read-bytes';
import { readFile } from '../../../../../src/desk/press-import/readers/read-file';
import { inShort, latin1, read, utf8 } from './read-as';

const UNREADABLE = 'The document is built in a way that cannot be read.';

/** A mail in a mail, so many deep. */
const nested = (depth: number): string =>
  depth === 0
    ? 'Subject: Inmost\nFrom: a@example.org\n\nThe inmost text of all.\n'
    : `Subject: Mail ${depth}\nFrom: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\nContent-Type: message/rfc822\n\n${nested(depth - 1)}\n--b${depth}--\n`;

describe('a file that was built to harm', () => {
  it.each<[string, () => Uint8Array, string]>([
    [
      'a document that unpacks to too much',
      () => makeDocx(wordParagraph('x'.repeat(40_000_000))),
      UNREADABLE,
    ],
    ['an OpenDocument that unpacks to too much', () => makeOdt('x'.repeat(40_000_000)), UNREADABLE],
    [
      'a document with elements in elements without end',
      () => makeOdt(`${'<text:span>'.repeat(20_000)}${'</text:span>'.repeat(20_000)}`),
      UNREADABLE,
    ],
    [
      'a document of Word with elements in elements without end',
      () => makeDocx(`${'<w:sdt><w:sdtContent>'.repeat(50_000)}${'</w:sdtContent></w:sdt>'.repeat(50_000)}`),
      UNREADABLE,
    ],
    ['HTML in HTML without end', () => utf8('<div>'.repeat(100_000)), 'The page is built in a way'],
    ['RTF with groups without end', () => latin1(`{\\rtf1${'{'.repeat(1_000_000)}`), UNREADABLE],
    [
      'a PDF of thousands of pages',
      () => makePdf(Array.from({ length: 3000 }, () => [{ text: 'a', y: 9 }])),
      'The PDF has more than 60 pages.',
    ],
    ['a broken PDF', () => utf8('%PDF-1.7\n1 0 obj'), UNREADABLE],
    ['mails in mails', () => utf8(nested(10)), 'There is no text in it.'],
    ['a text of megabytes', () => utf8('word '.repeat(600_000)), 'at most 2097152 are read'],
    [
      'a file of more megabytes',
      () => new Uint8Array(20_000_001).fill(0x61),
      'The file is larger than 20 MB.',
    ],
    [
      'a document with more text than a release',
      () => makeOdt(`<text:p>${'word '.repeat(600_000)}</text:p>`),
      'The document has more text than a release.',
    ],
    ['a zip that says less than it holds', () => liar(), UNREADABLE],
  ])('is refused: %s', async (_what, make, message) => {
    await expect(read(make())).rejects.toThrow(message);
  });

  it('is refused with the same words from the thread that reads it for the newsroom', async () => {
    await expect(readFile(utf8('<div>'.repeat(100_000)))).rejects.toThrow('The page is built in a way');
    await expect(readFile(liar())).rejects.toThrow(UNREADABLE);
  });

  it.each([
    ['comments', `${'<!---->'.repeat(5000)}x`],
    ['an open comment', `${'<!--'.repeat(15_000)}x`],
    ['headers', `${'From: a\n'.repeat(8000)}x`],
    ['comments of SQL', `${'#\r\n'.repeat(20_000)}x`],
    ['brackets', '[a'.repeat(30_000)],
    ['stars', '**a'.repeat(20_000)],
    ['quotation marks', `a"${'""'.repeat(30_000)}\n`],
    ['spaces', ' '.repeat(60_000)],
  ])('is told at once, of nothing but %s', (_what, text) => {
    expect(isPlainText(utf8(text))).toBe(true); // patterns that try every way would not come back
  });

  it('names entities of XML that name each other, and they stay as they are written', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const document = makeOdt('', '', {
      'content.xml': `${bomb}<office:body><office:text><text:p>Well &b;</text:p></office:text></office:body>`,
    });
    expect(inShort((await read(document)).lines)).toEqual(['paragraph: Well &b;']);
  });

  it('runs no macro: a document that holds one is read as its text', async () => {
    const document = makeDocx(wordParagraph('Work began.'), { 'word/vbaProject.bin': 'Sub AutoOpen()' });
    expect(inShort((await read(document)).lines)).toEqual(['paragraph: Work began.']);
  });
});

/** The sizes that a zip tells of a part are not those that it unpacks to. */
const liar = (): Uint8Array => {
  const bytes = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(9_000_000) }));
  bytes.writeUInt32LE(50, bytes.indexOf('PK\u0001\u0002', 0, 'latin1') + 24);
  return Uint8Array.from(bytes);
};
