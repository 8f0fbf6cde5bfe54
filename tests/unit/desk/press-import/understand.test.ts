import { guessLocale } from '../../../../src/shared/locales/guess-locale';
import { understand } from '../../../../src/desk/press-import/domain/understand';
import { readBytes } from '../../../../src/desk/press-import/readers/read-bytes';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const HTML = `<html><body><h1>Ghana and Benin Open a Joint Well Centre</h1>
<p><b>Accra</b>, 3 May 2026 – The <a href="https://example.org/centre">centre</a> opened today with the Government of Benin and partners.</p>
<h2>What it does</h2><ul><li>It digs <b>wells</b>.</li></ul>
<p>“Water comes first for the people who live here,” said Jane Example, Director of the Example Agency.</p>
<p>The work was funded by the Kingdom of Norway.</p>
<figure><img src="https://example.org/x.jpg" alt="a"><figcaption>The centre at night</figcaption></figure>
<p>Media contact:</p><p>John Sample, Example Agency, john@example.org, +44 20 7946 0018</p></body></html>`;

const understood = async (text: string) => {
  const { format, lines } = await readBytes(bytes(text));
  return { format, lines, ...understand(lines, { locale: 'en' }) };
};

describe('what is understood of a release in HTML', () => {
  it('says for each field which lines it came from', async () => {
    const { format, release } = await understood(HTML);
    expect(format).toBe('html');
    expect(release?.fields).toMatchObject({
      title: 'Ghana and Benin Open a Joint Well Centre',
      datelineCity: 'Accra',
      date: '2026-05-03',
    });
    expect(release?.places).toMatchObject({
      title: [0],
      datelineCity: [1],
      date: [1],
      body: [1, 2, 3, 4, 5],
      quotes: [[4]],
      contacts: [[8]],
      partnerCountries: [[0], [0, 1], [5]],
      donors: [[5]],
    });
  });

  it('keeps headings, lists, links and bold in the body, without the dateline', async () => {
    const { release } = await understood(HTML);
    expect(release?.body.slice(0, 3)).toMatchObject([
      {
        kind: 'paragraph',
        spans: [
          { text: 'The ' },
          { text: 'centre', url: 'https://example.org/centre' },
          { text: ' opened today with the Government of Benin and partners.' },
        ],
      },
      { kind: 'heading', level: 2, spans: [{ text: 'What it does' }] },
      { kind: 'item', spans: [{ text: 'It digs ' }, { text: 'wells', bold: true }, { text: '.' }] },
    ]);
  });

  it('puts a picture into no field', async () => {
    expect((await understood(HTML)).page.notPlaced).toEqual(['Media contact:', 'The centre at night']);
  });
});

describe('plain text', () => {
  it('has bullets as items of a list', async () => {
    const { release, lines } = await understood(
      'Work Begins on a Well in the North\n\nAccra – Work began today on a well that many waited for.\n\n- One\n- Two',
    );
    expect(release?.body.map(({ kind, spans }) => [kind, spans[0]?.text])).toEqual([
      ['paragraph', 'Work began today on a well that many waited for.'],
      ['item', 'One'],
      ['item', 'Two'],
    ]);
    expect(lines).toHaveLength(4);
  });

  it.each([
    ['windows-1252', [0x43, 0x61, 0x66, 0xe9], 'Café'],
    ['windows-1256', [0xe3, 0xcd, 0xe3, 0xcf], 'محمد'],
  ])('is read as old programs save it, in %s', async (_encoding, written, text) => {
    const { lines } = await readBytes(Uint8Array.from(written));
    expect(lines[0]?.spans[0]?.text).toBe(text);
  });
});

describe('the language of a text', () => {
  it.each([
    ['The director said that the work is done', 'en'],
    ['La réunion des ministres est dans la salle', 'fr'],
    ['La reunión de los ministros es en la sala', 'es'],
    ['قال المدير إن العمل بدأ في Accra اليوم', 'ar'],
    ['12345', 'fr'],
  ])('of "%s" is guessed', (text, locale) => {
    expect(guessLocale(text, 'fr')).toBe(locale);
  });
});
