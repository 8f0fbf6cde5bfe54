import { parseHtml } from '../../../../src/shared/rich-text/parse-html';
import { readHtml } from '../../../../src/shared/rich-text/read-html';
import { toBlocks } from '../../../../src/shared/rich-text/to-blocks';

const blocksOf = (html: string) => {
  const body = parseHtml(html);
  if (body === null) throw new Error('too deep');
  return toBlocks(readHtml(body));
};

const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks });
const item = (...children: object[]) => ({ type: 'list-item', children });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

describe('formatted text as blocks', () => {
  it('keeps headings, bold, italics and links', () => {
    expect(
      blocksOf(
        '<h2>Why <b>now</b></h2>\n<p>It <b>rains</b>, <i>often</i>: <a href="https://example.org/r">read</a>.</p>',
      ),
    ).toEqual([
      { type: 'heading', level: 2, children: [text('Why now')] },
      paragraph(
        text('It '),
        text('rains', { bold: true }),
        text(', '),
        text('often', { italic: true }),
        text(': '),
        { type: 'link', url: 'https://example.org/r', children: [text('read')] },
        text('.'),
      ),
    ]);
  });

  it('keeps lists in lists', () => {
    expect(
      blocksOf('<ul><li>One<ul><li>Of one</li></ul></li><li><p>Two</p></li></ul><ol><li>First</li></ol>'),
    ).toEqual([
      {
        type: 'list',
        format: 'unordered',
        children: [
          item(text('One')),
          { type: 'list', format: 'unordered', indentLevel: 1, children: [item(text('Of one'))] },
          item(text('Two')),
        ],
      },
      { type: 'list', format: 'ordered', children: [item(text('First'))] },
    ]);
  });

  it('reads lists, titles and empty paragraphs of Word and Outlook', () => {
    const mark = (sign: string) =>
      `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>`;
    expect(
      blocksOf(
        `<html><head><style>p.MsoNormal {margin:0}</style></head><body><!--StartFragment-->
        <p class=MsoTitle>Well opens</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoNormal>Three <span style='font-weight:bold'>wells</span><o:p></o:p></p>
        <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'>${mark('·')}North<o:p></o:p></p>
        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'>${mark('o')}A village</p>
        <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>${mark('1.')}Dig</p><!--EndFragment--></body></html>`,
      ),
    ).toEqual([
      { type: 'heading', level: 1, children: [text('Well opens')] },
      paragraph(text('Three '), text('wells', { bold: true })),
      {
        type: 'list',
        format: 'unordered',
        children: [
          item(text('North')),
          { type: 'list', format: 'unordered', indentLevel: 1, children: [item(text('A village'))] },
        ],
      },
      { type: 'list', format: 'ordered', children: [item(text('Dig'))] },
    ]);
  });

  it('knows that Google Docs writes bold as a style, and wraps all in a b that is not', () => {
    expect(
      blocksOf(
        '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">Work </span><span style="font-weight:700;">began</span></p><br /><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">Water</span></p></li></ul></b>',
      ),
    ).toEqual([
      paragraph(text('Work '), text('began', { bold: true })),
      { type: 'list', format: 'unordered', children: [item(text('Water'))] },
    ]);
  });

  it('keeps a line break in its paragraph, and makes two of them a new one', () => {
    expect(blocksOf('<div>Line one<br>line two<br><br>Next</div>')).toEqual([
      paragraph(text('Line one'), text('\n'), text('line two')),
      paragraph(text('Next')),
    ]);
  });

  it('makes a list of paragraphs with dots, and of the rows of a table of data', () => {
    expect(
      blocksOf(
        '<p>• One</p><p>•&nbsp;Two</p><table><tr><td><p>Wells</p></td><td>3</td></tr><tr><td>Pumps</td><td>5</td></tr></table>',
      ),
    ).toEqual([
      {
        type: 'list',
        format: 'unordered',
        children: [item(text('One')), item(text('Two')), item(text('Wells | 3')), item(text('Pumps | 5'))],
      },
    ]);
  });

  it('reads a mail that is laid out in tables as the paragraphs in them', () => {
    expect(
      blocksOf(
        '<table><tr><td><table><tr><td><p>One</p></td></tr></table></td><td><p>Two</p></td></tr></table>',
      ),
    ).toEqual([paragraph(text('One')), paragraph(text('Two'))]);
  });

  it('takes the caption of a picture, or what describes it', () => {
    const body = parseHtml(
      '<figure><img src="https://example.org/a.jpg" alt="A well"><figcaption>The new well</figcaption></figure><p><img alt="A pump"></p>',
    );
    expect(body && readHtml(body).map(({ kind, spans }) => [kind, spans[0]?.text])).toEqual([
      ['picture', 'The new well'],
      ['picture', 'A pump'],
    ]);
  });

  it('takes nothing that runs, hides or leads to a script', () => {
    expect(
      blocksOf(
        '<p onclick="x()">Read <a href="java\nscript:alert(1)">this</a><script>alert(1)</script></p><div style="display:none">Preheader</div><iframe src="https://example.org"></iframe>',
      ),
    ).toEqual([paragraph(text('Read this'))]);
  });

  it('is no tree when it is nested without end', () => {
    expect(parseHtml('<div>'.repeat(100_000))).toBeNull();
  });
});
