import fc from 'fast-check';
import { renderHtml } from '../../../../src/shared/blocks/render-html';
import { kitFiles, type KitFile } from '../../../../src/distribution/press-kit/domain/kit-files';
import { safeFileName } from '../../../../src/distribution/press-kit/domain/safe-file-name';
import { BARE_ENTRY, FULL_ENTRY, RIGHTS_ENTRY } from '../../../support/feeds/entries';
import { anyText } from '../../../support/any-text';

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
      fc.property(anyText(), (name) => {
        const safe = safeFileName(name, []);
        expect(safe).not.toMatch(/[/\\]|^\./);
        expect(safe.length).toBeGreaterThan(0);
      }),
    );
  });
});

const OWN = (url: string) => new Map([[url, { credit: 'An agency', rights: null }]]);

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

  it('says of each picture what it shows, whose it is and what is allowed with it', () => {
    expect(contentOf(kitFiles([RIGHTS_ENTRY]), 'pictures/credits.txt')).toBe(
      [
        '[fr] flags.png',
        'Crédit : Une photographe · Ama Inventée',
        'Légende : Les drapeaux du dialogue.',
        'Montre : Des drapeaux',
        'Droits : © 2026 Agence inventée · Presse seulement · https://example.org/licence/é · https://example.org/buy',
        '',
      ].join('\n'),
    );
  });

  it('is text alone where there is no more', () => {
    expect(kitFiles([BARE_ENTRY]).map(({ path }) => path)).toEqual(['text/fr.html', 'text/fr.txt']);
  });

  it('packs the pictures inside the text that are the newsroom’s own, and shows them from the kit', () => {
    const mine = 'https://n.example/uploads/map_1.png';
    const foreign = 'https://elsewhere.example/x.png';
    const closed = 'https://n.example/uploads/gone.png';
    const entry = {
      ...BARE_ENTRY,
      html: [mine, foreign, closed].map((url) => `<figure><img src="${url}" alt="" /></figure>`).join(''),
      pictures: [mine, foreign, closed].map((url) => ({ url, alt: 'A map', caption: 'Drawn by hand' })),
    };
    const files = kitFiles([entry], OWN(mine));
    expect(files.map(({ path }) => path)).toEqual([
      'text/fr.html',
      'text/fr.txt',
      'pictures/map_1.png',
      'pictures/credits.txt',
    ]);
    expect(contentOf(files, 'text/fr.html')).toContain(
      `<img src="../pictures/map_1.png" alt="" /></figure><figure><img src="${foreign}"`,
    );
    expect(contentOf(files, 'text/fr.html')).toContain(`src="${closed}"`);
    expect(contentOf(files, 'pictures/credits.txt')).toBe(
      '[fr] map_1.png\nCrédit : An agency\nLégende : Drawn by hand\nMontre : A map\n',
    );
    expect(files.find(({ path }) => path === 'pictures/map_1.png')?.about).toEqual({
      credit: 'An agency',
      caption: 'Drawn by hand',
      alternativeText: 'A map',
    });
  });

  it('packs a picture once that stands above the text and in it, with its credit', () => {
    const url = 'https://n.example/uploads/flags.png';
    const entry = { ...FULL_ENTRY, pictures: [{ url, alt: 'Other', caption: null }] };
    const files = kitFiles([entry], OWN(url)).filter(({ path }) => path.endsWith('.png'));
    expect(files.map(({ path, about }) => [path, about.credit])).toEqual([
      ['pictures/flags.png', 'Une photographe'],
    ]);
  });

  it('leaves text alone that looks like a picture', () => {
    const url = 'https://n.example/uploads/a.png';
    const html = renderHtml([{ type: 'paragraph', children: [{ type: 'text', text: `src="${url}"` }] }]);
    const entry = { ...BARE_ENTRY, html, pictures: [{ url, alt: '', caption: null }] };
    expect(contentOf(kitFiles([entry], OWN(url)), 'text/fr.html')).toContain(html);
  });
});

const contentOf = (files: readonly KitFile[], path: string): string | undefined => {
  const file = files.find((each) => each.path === path);
  return file !== undefined && 'content' in file ? file.content : undefined;
};
