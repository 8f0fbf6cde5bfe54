import { isSameKind } from '../../../../src/writing/files/domain/kind-of-file';

const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const JPEG = Buffer.from('\xff\xd8\xff\xe0', 'latin1');
const PDF = Buffer.from('%PDF-1.7\n');
const WORD = Buffer.from('PK\x03\x04word');
const TEXT = Buffer.from('Hello');
const AVIF = Buffer.from('\0\0\0\x1cftypavif', 'latin1');

describe('a file takes the place of another', () => {
  it.each<[string, string, Buffer]>([
    ['.png', 'new.png', PNG],
    ['.jpg', 'new.JPEG', JPEG],
    ['.JPG', 'new.jpg', JPEG],
    ['.pdf', 'no ending', PDF],
    ['.docx', 'new.docx', WORD],
    ['.txt', 'new.txt', TEXT],
    ['.avif', 'new.avif', AVIF],
    ['', 'new', TEXT],
  ])('of its kind: %s by %s', (ending, name, beginning) => {
    expect(isSameKind({ ending, name, beginning })).toBe(true);
  });

  it.each<[string, string, Buffer]>([
    ['.jpg', 'new.png', PNG],
    ['.jpg', 'new.jpg', PNG],
    ['.pdf', 'new.docx', WORD],
    ['.pdf', 'new.pdf', WORD],
    ['.docx', 'new.xlsx', WORD],
    ['.txt', 'new.csv', TEXT],
    ['.txt', 'new.txt', PDF],
    ['.pdf', 'new.pdf', TEXT],
    ['.heic', 'new.heic', AVIF],
  ])('of another kind never: %s by %s', (ending, name, beginning) => {
    expect(isSameKind({ ending, name, beginning })).toBe(false);
  });
});
