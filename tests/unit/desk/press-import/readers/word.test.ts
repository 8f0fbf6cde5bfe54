import { makeDocx, wordParagraph } from '../../../../support/make-documents';
import { read, readShort } from './read-as';

const run = (text: string, looks = ''): string =>
  `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const PICTURE =
  '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="A well at night"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="picture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';

describe('a document of Word', () => {
  it('keeps headings, links, bold, tables as lists and captions of pictures', async () => {
    const document = makeDocx(
      wordParagraph('Work Begins on a Well', 'Title') +
        wordParagraph('Why now', 'heading2') +
        wordParagraph(
          `${run('Work ')}<w:hyperlink r:id="link0">${run('began')}</w:hyperlink>${run(' today.', '<w:b/>')}`,
        ) +
        `<w:tbl>${row('North', '3 wells')}${row('South', '4 wells')}</w:tbl>` +
        PICTURE +
        wordParagraph('The well, at night.', 'caption'),
      {},
      ['https://example.org/well'],
    );
    const { format, lines } = await read(document);
    expect(format).toBe('word');
    expect(lines[2]?.spans).toEqual([
      { text: 'Work ' },
      { text: 'began', url: 'https://example.org/well' },
      { text: ' today.', bold: true },
    ]);
    expect(await readShort(document)).toEqual([
      'heading1: Work Begins on a Well',
      'heading2: Why now',
      'paragraph: Work began today.',
      'item: North | 3 wells',
      'item: South | 4 wells',
      'picture: A well at night',
      'picture: The well, at night.',
    ]);
  });

  it('has text that was inserted and none that was deleted, footnotes at the end, and no comments', async () => {
    const text = `${run('Work ')}<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del><w:ins w:id="2">${run('really ')}</w:ins>${run('began')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="1"/></w:r>`;
    const note =
      '<w:footnotes NAMESPACES><w:footnote w:id="2"><w:p><w:r><w:t>In May.</w:t></w:r></w:p></w:footnote></w:footnotes>';
    const comment =
      '<w:comments NAMESPACES><w:comment w:id="1"><w:p><w:r><w:t>Ask her!</w:t></w:r></w:p></w:comment></w:comments>';
    const document = makeDocx(wordParagraph(text) + wordParagraph('It rained.'), {
      'word/footnotes.xml': note,
      'word/comments.xml': comment,
    });
    expect(await readShort(document)).toEqual([
      'paragraph: Work really began[1]',
      'paragraph: It rained.',
      'item: In May.',
    ]);
  });

  it('lists what stands at the head and foot of its pages beside the text', async () => {
    const header =
      '<w:hdr NAMESPACES><w:p><w:r><w:t>Embargoed </w:t></w:r><w:r><w:t>until noon</w:t></w:r></w:p></w:hdr>';
    expect(await readShort(makeDocx(wordParagraph('Work began.'), { 'word/header1.xml': header }))).toEqual([
      'paragraph: Work began.',
      '+paragraph: Embargoed until noon',
    ]);
  });

  it('is read where it names a picture and a link that it does not hold, and says which picture is left out', async () => {
    const document = makeDocx(
      PICTURE.replace('r:embed="picture"', 'r:embed="rId99"') +
        wordParagraph(
          `${run('Work ')}<w:hyperlink r:id="rId98">${run('began')}</w:hyperlink>${run(' today.')}`,
        ),
    );
    expect(await readShort(document)).toEqual([
      'paragraph: Work began today.',
      '+paragraph: [Picture left out: the document does not hold it]',
    ]);
  });
});
