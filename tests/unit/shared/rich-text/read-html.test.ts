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

  it('keeps bold and italics of Word, which says beside them how other scripts look', () => {
    expect(
      blocksOf(
        "<p class=MsoNormal>It <b style='mso-bidi-font-weight:normal'>rains</b> <i style='mso-bidi-font-style:normal'>often</i> and <span style='color : red; font-weight : bold; mso-bidi-font-weight:normal'>hard</span></p>",
      ),
    ).toEqual([
      paragraph(
        text('It '),
        text('rains', { bold: true }),
        text(' '),
        text('often', { italic: true }),
        text(' and '),
        text('hard', { bold: true }),
      ),
    ]);
  });

  it('leaves comments and deleted words of Word where they were written', () => {
    expect(
      blocksOf(
        `<p class=MsoNormal><a style='mso-comment-reference:AT_1;mso-comment-date:20261120T1000'>Three</a><span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AT1]</a></span></span> wells<span class=msoDel><del cite="mailto:Ama" datetime="2026-11-20T10:00">, or four,</del></span> opened.</p>
        <div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]>
        <div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Not before the minister knows!</p></div></div></div>`,
      ),
    ).toEqual([paragraph(text('Three wells opened.'))]);
  });

  it('reads headings and lists of Word in the browser, which stand in attributes', () => {
    const listed = (level: number, tag: string, words: string) =>
      `<div class="ListContainerWrapper SCXW1 BCX0"><${tag} class="BulletListStyle1 SCXW1" role="list"><li class="OutlineElement Ltr SCXW1" data-leveltext="" data-font="Symbol" data-listid="1" data-aria-posinset="1" data-aria-level="${String(level)}" role="listitem"><p class="Paragraph SCXW1"><span class="TextRun SCXW1" data-contrast="auto"><span class="NormalTextRun SCXW1">${words}</span></span><span class="EOP SCXW1" data-ccp-props="{}">&nbsp;</span></p></li></${tag}></div>`;
    expect(
      blocksOf(
        `<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" role="heading" aria-level="2" style="font-weight:normal"><span class="TextRun SCXW1"><span class="NormalTextRun SCXW1" data-ccp-parastyle="heading 2">Why now</span></span></p></div>${listed(1, 'ul', 'North')}${listed(2, 'ul', 'A village')}${listed(1, 'ul', 'South')}`,
      ),
    ).toEqual([
      { type: 'heading', level: 2, children: [text('Why now')] },
      {
        type: 'list',
        format: 'unordered',
        children: [
          item(text('North')),
          { type: 'list', format: 'unordered', indentLevel: 1, children: [item(text('A village'))] },
          item(text('South')),
        ],
      },
    ]);
  });

  it('reads the lists in lists of Google Docs, and its links, which it underlines by a style', () => {
    expect(
      blocksOf(
        '<b style="font-weight:normal;" id="docs-internal-guid-2"><h2 dir="ltr"><span style="font-weight:400;">Why</span></h2><ol style="margin-top:0;"><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-style:italic;font-weight:400">Dig</span></p></li><ol style="margin-top:0;"><li dir="ltr" style="list-style-type:lower-alpha;" aria-level="2"><p dir="ltr" role="presentation"><a href="https://example.org/w" style="text-decoration:none;"><span style="font-weight:400;text-decoration:underline;-webkit-text-decoration-skip:none;">deep</span></a></p></li></ol></ol></b>',
      ),
    ).toEqual([
      { type: 'heading', level: 2, children: [text('Why')] },
      {
        type: 'list',
        format: 'ordered',
        children: [
          item(text('Dig', { italic: true })),
          {
            type: 'list',
            format: 'ordered',
            indentLevel: 1,
            children: [item({ type: 'link', url: 'https://example.org/w', children: [text('deep')] })],
          },
        ],
      },
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
