import { marksOfLines } from '../../../../src/admin/paste/domain/marks-of-lines';
import { draftOf, dropLine, putLine, rewriteLine, sheetOf } from '../../../../src/admin/paste/domain/sheet';
import { slimHtml } from '../../../../src/admin/paste/domain/slim-html';
import type { Reading } from '../../../../src/desk/contract/paste';
import type { RichLine } from '../../../../src/shared/rich-text/rich-line';

const line = (text: string, looks = {}): RichLine => ({
  kind: 'paragraph',
  spans: [{ text, ...looks }],
  blankBefore: true,
});

const LINES = [
  line('Wells open in Accra'),
  line('It rains.', { bold: true }),
  line('Twice.'),
  line('Jane Example, jane@example.org'),
  line('Unsubscribe'),
];

const CONTACT = {
  documentId: null,
  known: null,
  name: 'Jane Example',
  organisation: 'An office',
  email: 'jane@example.org',
  phone: '',
};

/** A release of five lines, of which the last one is in no field. */
const reading = (mayMake = { contacts: true, countries: true, organisations: true }): Reading =>
  JSON.parse(
    JSON.stringify({
      format: 'text',
      locale: 'en',
      lines: LINES,
      release: {
        fields: {
          title: 'Wells open in Accra',
          datelineCity: 'Accra',
          date: null,
          quotes: [],
          summary: 'It rains.',
          notesToEditors: '',
        },
        body: [
          { ...line('It rains.', { bold: true }), line: 1 },
          { ...line('Twice.'), line: 2 },
        ],
        contacts: [CONTACT],
        partnerCountries: [
          { isoCode: 'GH', name: 'Ghana', isNew: false, flag: '🇬🇭' },
          { isoCode: 'FJ', name: 'Fiji', isNew: true, flag: '🇫🇯' },
        ],
        donors: [{ name: 'A fund', isNew: true }],
        places: {
          title: [0],
          datelineCity: [],
          date: [],
          summary: [1],
          notesToEditors: [],
          quotes: [],
          contacts: [[3]],
          partnerCountries: [[]],
          donors: [[]],
        },
      },
      leftovers: [{ line: 4, text: 'Unsubscribe' }],
      already: null,
      writable: ['en'],
      mayMake,
    }),
  ) as Reading; // as the panel gets it

describe('the sheet of a reading', () => {
  it('takes in what is there already, and of what is new what the person may make', () => {
    const { contacts, partnerCountries, donors } = sheetOf(
      reading({ contacts: false, countries: false, organisations: false }),
    );
    expect([...contacts, ...partnerCountries, ...donors].map(({ isTaken }) => isTaken)).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(sheetOf(reading()).contacts[0]?.isTaken).toBe(true);
  });

  it('of a text that is no release has all of its lines as the text', () => {
    const { title, body } = sheetOf({ ...reading(), release: null });
    expect(title).toBe('');
    expect(body.map((one) => one.line)).toEqual([0, 1, 2, 3, 4]);
  });

  it('keeps the looks of words that stay when a line is rewritten', () => {
    const { body } = rewriteLine(sheetOf(reading()), 1, 'It rains today.');
    expect(body[0]?.spans).toEqual([
      { text: 'It rains', bold: true },
      { text: ' today' },
      { text: '.', bold: true },
    ]);
  });

  it('has a line at its place in the text when somebody puts it there, and no more when it is dropped', () => {
    const put = putLine(dropLine(sheetOf(reading()), 1), LINES[4] ?? line(''), 4, 'body');
    expect(put.body.map((one) => one.line)).toEqual([2, 4]);
    expect(putLine(put, LINES[1] ?? line(''), 1, 'body').body.map((one) => one.line)).toEqual([1, 2, 4]);
    const dropped = dropLine(put, 4);
    expect(dropped.body.map((one) => one.line)).toEqual([2]);
    expect(dropped.put).toEqual({});
  });

  it.each([
    ['title', 'Unsubscribe'],
    ['subtitle', 'Unsubscribe'],
    ['summary', 'It rains.\nUnsubscribe'],
    ['notesToEditors', 'Unsubscribe'],
  ] as const)(
    'has a line that is put into its %s behind what stands there, but for a title',
    (target, text) => {
      const sheet = putLine(sheetOf(reading()), LINES[4] ?? line(''), 4, target);
      expect(sheet[target]).toBe(text);
      expect(marksOfLines(reading(), sheet)[4]).toEqual([target]);
    },
  );

  it('is sent without empty lines, without what was not taken, and with what is missing as empty', () => {
    const sheet = rewriteLine(
      sheetOf(reading({ contacts: true, countries: false, organisations: true })),
      2,
      ' ',
    );
    const { date, body, contacts, partnerCountries, donors } = draftOf(sheet);
    expect(date).toBeNull();
    expect(body).toEqual([{ kind: 'paragraph', spans: [{ text: 'It rains.', bold: true }] }]);
    expect(contacts).toEqual([
      {
        documentId: null,
        name: 'Jane Example',
        organisation: 'An office',
        email: 'jane@example.org',
        phone: null,
        role: '',
        location: '',
      },
    ]);
    expect(partnerCountries).toEqual([{ isoCode: 'GH', name: 'Ghana' }]);
    expect(donors).toEqual([{ name: 'A fund' }]);
  });
});

describe('the marks of the lines of the original', () => {
  it('say where each went; one that is nowhere has none', () => {
    expect(marksOfLines(reading(), sheetOf(reading()))).toEqual([
      ['title'],
      ['summary', 'body'],
      ['body'],
      ['contacts'],
      [],
    ]);
  });

  it('follow what is put and dropped by hand', () => {
    const sheet = putLine(dropLine(sheetOf(reading()), 2), LINES[4] ?? line(''), 4, 'notesToEditors');
    expect(marksOfLines(reading(), sheet).slice(2)).toEqual([[], ['contacts'], ['notesToEditors']]);
  });
});

describe('formatted text that is made slim', () => {
  it.each([
    ["<style type='text/css'>p { x: y }</style\n><p>A</p>", '<p>A</p>'],
    ['<p>A</p><STYLE>b{}\n</STYLE>', '<p>A</p>'],
    ['<img src="data:image/png;base64,AAAA"><b>B</b>', '<img src=""><b>B</b>'],
    ["<img src='data:image/png;base64,AA\nAA'>", '<img src="">'],
    ['<p title="x">data: and more</p>', '<p title="x">data: and more</p>'],
  ])('%j becomes %j', (html, slim) => {
    expect(slimHtml(html)).toBe(slim);
  });
});
