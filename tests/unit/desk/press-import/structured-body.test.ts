import { readBytes } from '../../../../src/desk/press-import/readers/read-bytes';
import { understandFile } from '../../../../src/desk/press-import/understand-file';
import { toBlocks, type Block, type Inline } from '../../../../src/shared/rich-text/to-blocks';
import { makeDocx, makeOdt, wordParagraph } from '../../../support/make-documents';

const TITLE = 'Work Begins on a Well';
const OPENING =
  'The Bramble Agency began to dig a well for ninety families in the north of the country today.';

const run = (text: string, looks = ''): string =>
  `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const wordItem = (text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const wordRow = (...cells: string[]): string =>
  `<w:tr>${cells.map((text) => `<w:tc>${wordParagraph(text)}</w:tc>`).join('')}</w:tr>`;

const DOCX = makeDocx(
  wordParagraph(TITLE, 'Title') +
    wordParagraph(`Accra, 3 May 2024 – ${OPENING}`) +
    wordParagraph('Why now', 'heading2') +
    wordParagraph(
      `${run('It is ')}${run('deep', '<w:b/>')}${run(', and ')}${run('dry', '<w:i/>')}${run(': see ')}<w:hyperlink r:id="link0">${run('the plan')}</w:hyperlink>${run('.')}`,
    ) +
    wordItem('Dig') +
    wordItem('Pump') +
    wordParagraph(
      'These are the wells of each region in this year and in the next one, as the agency counts them.',
    ) +
    `<w:tbl>${wordRow('North', '3 wells')}${wordRow('South', '4 wells')}</w:tbl>`,
  {
    'word/numbering.xml':
      '<w:numbering NAMESPACES><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
  },
  ['https://example.org/plan'],
);

const HTML = `<!doctype html><html><body><article><h1>${TITLE}</h1><p>Accra, 3 May 2024 – ${OPENING}</p><h2>Why now</h2>
<p>It is <strong>deep</strong>, and <em>dry</em>: see <a href="https://example.org/plan">the plan</a>.</p><ul><li>Dig</li><li>Pump</li></ul>
<p>These are the wells of each region in this year and in the next one, as the agency counts them.</p>
<table><tr><td>North</td><td>3 wells</td></tr><tr><td>South</td><td>4 wells</td></tr></table></article></body></html>`;

const EML = `From: press@example.org\r\nSubject: ${TITLE}\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${HTML}\r\n`;

const odtItem = (text: string): string => `<text:list-item><text:p>${text}</text:p></text:list-item>`;
const odtRow = (...cells: string[]): string =>
  `<table:table-row>${cells.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;

const ODT = makeOdt(
  `<text:p text:style-name="P1">${TITLE}</text:p><text:p>Accra, 3 May 2024 – ${OPENING}</text:p><text:h text:outline-level="2">Why now</text:h><text:p>It is <text:span text:style-name="T1">deep</text:span>, and <text:span text:style-name="T2">dry</text:span>: see <text:a xlink:href="https://example.org/plan">the plan</text:a>.</text:p><text:list>${odtItem('Dig')}${odtItem('Pump')}</text:list><text:p>These are the wells of each region in this year and in the next one, as the agency counts them.</text:p><table:table>${odtRow('North', '3 wells')}${odtRow('South', '4 wells')}</table:table>`,
  '<style:style style:name="P1" style:parent-style-name="Title"/><style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T2"><style:text-properties fo:font-style="italic"/></style:style>',
);

const text = (words: string): Extract<Inline, { type: 'text' }> => ({ type: 'text', text: words });
const list = (...items: string[]): Block => ({
  type: 'list',
  format: 'unordered',
  children: items.map((item) => ({ type: 'list-item', children: [text(item)] })),
});

const BODY: Block[] = [
  { type: 'paragraph', children: [text(OPENING)] },
  { type: 'heading', level: 2, children: [text('Why now')] },
  {
    type: 'paragraph',
    children: [
      text('It is '),
      { type: 'text', text: 'deep', bold: true },
      text(', and '),
      { type: 'text', text: 'dry', italic: true },
      text(': see '),
      { type: 'link', url: 'https://example.org/plan', children: [text('the plan')] },
      text('.'),
    ],
  },
  list('Dig', 'Pump'),
  {
    type: 'paragraph',
    children: [
      text('These are the wells of each region in this year and in the next one, as the agency counts them.'),
    ],
  },
  list('North | 3 wells', 'South | 4 wells'),
];

describe('a body with headings, emphasis, a link, a list and a table', () => {
  it.each([
    ['Word', DOCX],
    ['web page', new TextEncoder().encode(HTML)],
    ['e-mail', new TextEncoder().encode(EML)],
    ['OpenDocument', ODT],
  ])('becomes the same blocks out of every format: %s', async (_format, bytes) => {
    const { understanding } = understandFile(await readBytes(bytes), { locale: 'en' });
    expect(understanding.release?.fields).toMatchObject({
      title: TITLE,
      datelineCity: 'Accra',
      date: '2024-05-03',
    });
    expect(toBlocks(understanding.release?.body ?? [])).toEqual(BODY);
  });
});
