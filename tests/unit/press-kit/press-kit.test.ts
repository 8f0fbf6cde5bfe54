import fc from 'fast-check';
import { kitFiles } from '../../../src/domain/press-kit/kit-files';
import { safeFileName } from '../../../src/domain/press-kit/safe-file-name';
import { BARE_ENTRY, FULL_ENTRY } from '../../support/feeds/entries';

describe('the name of a file in a press kit', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\temp\\a.pdf', 'a.pdf'],
    ['what?: "x".pdf', 'what-- -x-.pdf'],
    ['', 'file-'],
    ['.htaccess', 'htaccess'],
    ['CON.txt', 'file-CON.txt'],
    ['بيان.pdf', 'بيان.pdf'],
    ['gpj\u202Eexe.pdf', 'gpjexe.pdf'],
  ])('%j is %j', (name, safe) => {
    expect(safeFileName(name, [])).toBe(safe);
  });

  it('is not used twice, in whatever case', () => {
    expect(safeFileName('A.pdf', ['a.pdf', 'a-2.pdf'])).toBe('A-3.pdf');
  });

  it('never leaves its folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const safe = safeFileName(name, []);
        expect(safe).not.toMatch(/[/\\]|^\./);
        expect(safe.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a press kit', () => {
  it('has the text in each language, each stored file once, and the credits', () => {
    const english = { ...FULL_ENTRY, locale: 'en' };
    expect(kitFiles([english, FULL_ENTRY]).map(({ path }) => path)).toEqual([
      'text/en.html',
      'text/en.txt',
      'text/fr.html',
      'text/fr.txt',
      'pictures/flags.png',
      'pictures/credits.txt',
      'attachments/Programme.pdf',
    ]);
  });

  it('is text alone where there is no more', () => {
    expect(kitFiles([BARE_ENTRY]).map(({ path }) => path)).toEqual(['text/fr.html', 'text/fr.txt']);
  });
});
