import { inShort, latin1, read, readShort } from './read-as';

const links = (count: number): string =>
  `<ul>${Array.from({ length: count }, (_each, index) => `<li><a href="/p${index}">Topic ${index}</a></li>`).join('')}</ul>`;

const LEAD =
  'Geneva, 4 March 2024 – The Bramble Agency counted all its wells this winter, and found that two in three give clean water through the whole dry season, which is more than it had hoped for.';
const MORE =
  'The agency, which has worked in the north for ten years, will now mend the others, together with the villages that use them, before the next dry season begins in October.';
const TEXT = `<p>${LEAD}</p><h2>What comes next</h2><p>${MORE}</p><ul><li>Mend <a href="https://example.org/pumps">pumps</a></li><li>Train people</li></ul><p>Jane Example, Bramble Agency, jane@example.org</p>`;

const page = (lists: number): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Bramble Agency counts its wells | Bramble</title>
  <meta property="article:published_time" content="2024-03-04T09:00:00+01:00"></head><body>
  <header class="site-header"><a href="/">Home</a>${links(8)}</header>
  <div class="columns"><div class="sidebar">${links(5).repeat(lists)}</div>
  <div class="content"><h1>Bramble Agency counts its wells</h1><div class="text">${TEXT}</div></div></div>
  <footer>${links(9)}<p>© Bramble</p></footer></body></html>`;

describe('a saved page', () => {
  it.each([6, 88])('without a named article is read without its %i lists of navigation', async (lists) => {
    const { lines: found } = await read(page(lists));
    expect(inShort(found)).toEqual([
      'heading1: Bramble Agency counts its wells',
      `paragraph: ${LEAD}`,
      'heading2: What comes next',
      `paragraph: ${MORE}`,
      'item: Mend pumps',
      'item: Train people',
      'paragraph: Jane Example, Bramble Agency, jane@example.org',
    ]);
  });

  it('offers its title as headline and its day, and keeps links', async () => {
    const { format, headline, date, lines } = await read(page(6));
    expect([format, headline, date]).toEqual(['html', 'Bramble Agency counts its wells', '2024-03-04']);
    expect(lines[4]?.spans[1]).toEqual({ text: 'pumps', url: 'https://example.org/pumps' });
  });

  it('that names its article is read as that, under the heading that stands over it', async () => {
    const named = `<html><body><nav>${links(4)}</nav><h1>Wells counted</h1><article>${TEXT}</article></body></html>`;
    expect((await readShort(named)).slice(0, 2)).toEqual(['heading1: Wells counted', `paragraph: ${LEAD}`]);
  });

  it('has the day between its heading and its article, the contacts behind it, and the rest beside it', async () => {
    const around = `<html><body><nav>${links(4)}</nav><p>Weather: dry</p><h1>Wells counted</h1><div>4 March 2024</div>
      <article><p>${LEAD}</p><p>${MORE}</p></article><div><p>John Sample</p><p>+41 22 730 01 11</p></div>${links(3)}
      <div><h3>Read also</h3><p>Rain falls</p></div></body></html>`;
    expect(await readShort(around)).toEqual([
      'heading1: Wells counted',
      'paragraph: 4 March 2024',
      `paragraph: ${LEAD}`,
      `paragraph: ${MORE}`,
      'paragraph: John Sample',
      'paragraph: +41 22 730 01 11',
      '+paragraph: Weather: dry',
      '+paragraph: Read also',
      '+paragraph: Rain falls',
    ]);
  });

  it('that is short is read without its navigation', async () => {
    const short = `<nav><a href="/">About</a></nav><h1>Short</h1><p>Text</p>${links(3)}<ul><li>One of the <a href="/l">list</a></li></ul>`;
    const { lines } = await read(`<html><body>${short}</body></html>`);
    expect(inShort(lines)).toEqual(['heading1: Short', 'paragraph: Text', 'item: One of the list']);
  });

  it('that holds no navigation is read whole', async () => {
    expect(await readShort('<h1>Short</h1><p>Text</p><p>End</p>')).toEqual([
      'heading1: Short',
      'paragraph: Text',
      'paragraph: End',
    ]);
  });

  it('is read in the encoding that it names', async () => {
    const cyrillic = latin1(
      '<html><head><meta charset="windows-1251"></head><body><p>\xc2\xee\xe4\xe0</p></body></html>',
    );
    expect(await readShort(cyrillic)).toEqual(['paragraph: Вода']);
    const wrong = '<html><head><meta charset="iso-8859-1"></head><body><p>Genève</p></body></html>';
    expect(await readShort(wrong)).toEqual(['paragraph: Genève']);
  });
});
