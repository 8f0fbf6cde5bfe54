import { FILE_GROUPS, type FileGroup } from '../../../../src/shared/files/kinds-of-files';
import { judgeUpload } from '../../../../src/writing/files/domain/judge-upload';

const rules = { kinds: FILE_GROUPS, megapixels: 50 };

const judge = (
  name: string,
  type: string | null,
  pixels = 0,
  kinds: readonly FileGroup[] = FILE_GROUPS,
): string => {
  const judged = judgeUpload(name, { type, pixels }, { ...rules, kinds });
  return 'kind' in judged ? judged.name : judged.message;
};

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('a file that is taken', () => {
  it.each([
    ['a.jpg', 'image/jpeg', 'a.jpg'],
    ['a.JPEG', 'image/jpeg', 'a.JPEG'],
    ['a.png', 'image/apng', 'a.png'],
    ['a.csv', 'text/plain', 'a.csv'],
    ['a.docx', DOCX, 'a.docx'],
    ['a.m4a', 'audio/x-m4a', 'a.m4a'],
    ['flag', 'image/png', 'flag.png'],
    ['flag.', 'image/png', 'flag.png'],
    ['.png', 'image/png', '.png.png'],
    ['notes', 'text/plain', 'notes.txt'],
  ])('%s with the content of %s: as %s', (name, type, stored) => {
    expect(judge(name, type)).toBe(stored);
  });

  it('has at most so many pixels', () => {
    expect(judge('a.png', 'image/png', 50_000_000)).toBe('a.png');
    expect(judge('a.png', 'image/png', 50_000_001)).toMatch(
      /^"a.png" has 51 megapixels, and 50 are the most/,
    );
  });
});

describe('a file that is not taken', () => {
  it.each([
    ['a.html', 'text/html'],
    ['a.exe', 'application/x-msdownload'],
    ['a.js', 'text/plain'],
    ['a.docm', 'application/vnd.ms-word.document.macroenabled.12'],
    ['a.doc', 'application/x-cfb'],
    ['a.jar', 'application/java-archive'],
    ['a.bin', null],
    ['a.png', null],
  ])('is of another kind: %s with the content of %s', (name, type) => {
    expect(judge(name, type)).toMatch(/^Files such as "a\.\w+" are not taken: .* jpg, png, /);
  });

  it.each([
    ['a.pdf', 'image/png', '.png'],
    ['a.jpg', 'image/webp', '.webp'],
    ['a.exe', 'image/png', '.png'],
    ['a.docx', 'application/zip', '.zip'],
    ['a.svg', 'image/png', '.png'],
  ])('says something else than its content: %s with that of %s', (name, type, ending) => {
    expect(judge(name, type)).toContain(`give it a name that ends in ${ending} and`);
  });

  it.each([
    ['a.doc', 'application/msword'],
    ['a.xls', 'application/vnd.ms-excel'],
    ['a.rtf', 'application/rtf'],
  ])('is of a kind that keeps its authors: %s', (name, type) => {
    expect(judge(name, type)).toContain('Save it as .docx, .xlsx, .pptx or PDF');
  });

  it('is a photo that browsers do not show', () => {
    expect(judge('IMG_1.HEIC', 'image/heic')).toMatch(/^"IMG_1.HEIC" is a HEIC photo/);
  });

  it('is one that the newsroom does not take', () => {
    expect(judge('a.svg', 'image/svg+xml', 0, ['pictures', 'pdf'])).toMatch(
      /: jpg, png, webp, gif, tif, avif, pdf\.$/,
    );
  });
});
