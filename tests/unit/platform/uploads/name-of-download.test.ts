import { nameOfDownload } from '../../../../src/platform/uploads/domain/name-of-download';

const AT = 'https://files.example/maps/north%20coast.png?size=2';

describe('a file that is fetched', () => {
  it.each([
    [AT, undefined, 'north coast.png'],
    [AT, 'attachment; filename="a b.pdf"', 'a b.pdf'],
    [AT, 'attachment; filename=a.pdf; size=3', 'a.pdf'],
    [AT, `attachment; filename="x.pdf"; filename*=UTF-8''%D8%AE.pdf`, 'خ.pdf'],
    [AT, `attachment; filename*=UTF-8''%ff`, 'north coast.png'],
    [AT, 'attachment; filename="../../etc/passwd"', 'passwd'],
    [AT, 'attachment; filename="C:\\temp\\a.pdf"', 'a.pdf'],
    [AT, 'attachment; filename=".."', 'north coast.png'],
    ['https://files.example/', undefined, 'file'],
    ['https://files.example/%2e%2e%2fa', undefined, 'a'],
    ['https://files.example/%zz', undefined, 'file'],
  ])('at %s with %s is called %s', (url, disposition, name) => {
    expect(nameOfDownload(url, disposition)).toBe(name);
  });
});
