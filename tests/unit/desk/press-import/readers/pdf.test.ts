import { makePdf, type PdfText } from '../../../../support/make-documents';
import { linesOfPdf, type PdfItem } from '../../../../../src/desk/press-import/readers/pdf-lines';
import { inShort, read } from './read-as';

/** Lines one below the other. */
const below = (y: number, ...lines: string[]): PdfText[] =>
  lines.map((text, index) => ({ text, y: y - index * 14 }));

const page = (number: number, lines: readonly PdfText[]): PdfText[] => [
  { text: 'Bramble Agency', y: 810, size: 9 },
  ...lines,
  { text: `Page ${number} of 2`, y: 30, size: 9 },
];

describe('a PDF with text', () => {
  it('has whole paragraphs, headings by their size, and what is on every page beside the text', async () => {
    const pdf = makePdf([
      page(1, [
        { text: 'Work Begins on a Well in the', y: 760, size: 18 },
        { text: 'North', y: 738, size: 18 },
        ...below(
          700,
          'Geneva, 4 March 2024 - The Bramble Agency counted all its wells this winter and found that',
          'two in three give clean water through the whole dry season, which is more than it had ex-',
          'pected.',
        ),
        ...below(
          640,
          'A second paragraph, on well-known wells, goes on for so long that the line is full to the well-',
          'known end, and',
        ),
      ]),
      page(2, below(760, 'goes on behind the page.')),
    ]);
    const { format, lines } = await read(pdf);
    expect(format).toBe('pdf');
    expect(inShort(lines)).toEqual([
      'heading1: Work Begins on a Well in the North',
      'paragraph: Geneva, 4 March 2024 - The Bramble Agency counted all its wells this winter and found that two in three give clean water through the whole dry season, which is more than it had expected.',
      'paragraph: A second paragraph, on well-known wells, goes on for so long that the line is full to the well-known end, and',
      'paragraph: goes on behind the page.',
      '+paragraph: Bramble Agency',
      '+paragraph: Page 1 of 2',
      '+paragraph: Page 2 of 2',
    ]);
  });

  it('whose text is drawn, or which is a picture, is refused', async () => {
    await expect(read(makePdf([[]], '0 0 m 100 100 l S'))).rejects.toThrow('The PDF holds no text');
  });
});

describe('lines of a page', () => {
  const run = (text: string, x: number, y: number, more: Partial<PdfItem> = {}): PdfItem => ({
    text,
    x,
    y,
    width: text.length * 5,
    size: 10,
    isRtl: false,
    ...more,
  });

  it('of Arabic are read from the right, with Latin words as they are', () => {
    const items = [
      run('الصندوق', 300, 700, { isRtl: true }),
      run('Example', 225, 700),
      run('Fund', 265, 700),
      run('اليوم', 150, 700, { isRtl: true }),
    ];
    expect(inShort(linesOfPdf([items]))).toEqual(['paragraph: الصندوق Example Fund اليوم']);
  });

  it('keep their links', () => {
    const items = [run('Read', 70, 700), run('more', 95, 700, { url: 'https://example.org' })];
    expect(linesOfPdf([items])[0]?.spans).toEqual([
      { text: 'Read ' },
      { text: 'more', url: 'https://example.org' },
    ]);
  });

  it('with a dot are items, with their second lines', () => {
    const items = [
      run('• Mend the wells of the north before the dry season', 80, 700),
      run('begins', 90, 688),
      run('• Train people', 80, 676),
      run('A line of the text of this page that is as wide as its', 70, 650),
    ];
    expect(inShort(linesOfPdf([items]))).toEqual([
      'item: Mend the wells of the north before the dry season begins',
      'item: Train people',
      'paragraph: A line of the text of this page that is as wide as its',
    ]);
  });

  it('are joined also where an address stands out over their edge', () => {
    const items = [
      run('A line of the text of this page that is as wide as its edge', 70, 700),
      run('https://example.org/reports/2024/the-whole-table-of-all-wells-in-the-valley.html', 70, 688),
      run('and another one that goes on to the very end of the line', 70, 676),
      run('and ends.', 70, 664),
    ];
    expect(linesOfPdf([items])).toHaveLength(1);
  });

  it('that are short end their paragraph, as those of an address', () => {
    const items = [
      run('A line of the text of this page that is as wide as its edge', 70, 700),
      run('and ends.', 70, 688),
      run('Jane Example', 70, 676),
      run('Press officer', 70, 664),
    ];
    expect(inShort(linesOfPdf([items])).slice(1)).toEqual([
      'paragraph: Jane Example',
      'paragraph: Press officer',
    ]);
  });
});
