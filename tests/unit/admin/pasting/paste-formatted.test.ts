import { createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { pasteFormatted } from '../../../../src/admin/pasting/paste-formatted';
import type { HtmlElement } from '../../../../src/shared/rich-text/html-node';
import { parseHtml } from '../../../../src/shared/rich-text/parse-html';
import type { Clipping, ElementNode, TextEditor } from '../../../../src/admin/undocumented/text-editor';

const parse = (html: string): HtmlElement => {
  const body = parseHtml(html);
  if (body === null) throw new Error('too deep');
  return body;
};

const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const words = (line: string) => paragraph(text(line));
const heading = (line: string) => ({ type: 'heading', level: 2, children: [text(line)] });
const item = (line: string) => ({ type: 'list-item', children: [text(line)] });
const list = (...children: object[]) => ({ type: 'list', format: 'unordered', children });
const link = (url: string, line: string) => ({ type: 'link', url, children: [text(line)] });

const STOCK = 'as before';

/** An editor as Strapi makes it of Slate, as far as pasting goes. */
const editorOf = (blocks: readonly object[], path: readonly number[], offset: number, chosen?: object) => {
  const editor = withHistory(createEditor());
  const { isInline, isVoid, normalizeNode } = editor;
  const stock: string[] = [];
  Object.assign(editor, {
    children: structuredClone(blocks),
    selection: { anchor: { path, offset }, focus: chosen ?? { path, offset } },
    isInline: (node: { type?: string } & Parameters<typeof isInline>[0]) =>
      node.type === 'link' || isInline(node),
    isVoid: (node: { type?: string } & Parameters<typeof isVoid>[0]) => node.type === 'image' || isVoid(node),
    normalizeNode: (entry: Parameters<typeof normalizeNode>[0]) => {
      const [node, at] = entry;
      if ('text' in node && !('type' in node)) editor.setNodes({ type: 'text' } as object, { at });
      else normalizeNode(entry);
    },
  });
  const ofReact = Object.assign(editor, {
    insertData: () => {
      stock.push(STOCK);
    },
    insertTextData: (data: Clipping) => {
      editor.insertText(data.getData('text/plain'));
      return true;
    },
  });
  const wrapped = pasteFormatted(parse)(ofReact as typeof ofReact & TextEditor);
  const paste = (html: string, plain = 'plain', fragment = ''): void => {
    const data: Record<string, string> = {
      'text/html': html,
      'text/plain': plain,
      'application/x-slate-fragment': fragment,
    };
    wrapped.insertData({ getData: (type) => data[type] ?? '' });
  };
  const shown = (): readonly ElementNode[] => wrapped.children;
  /** What is typed next stands there. */
  const type = (line: string): void => {
    editor.insertText(line);
  };
  return { paste, shown, stock, type, undo: editor.undo };
};

const TWO = '<p>First</p><p>Last</p>';

describe('formatted text that is pasted', () => {
  it('takes the place of an empty line, and the cursor stands behind it', () => {
    const { paste, shown, type } = editorOf([words('')], [0, 0], 0);
    paste(`<h2>Why</h2><p>It <b>rains</b></p><ul><li>A</li><li>B</li></ul>`);
    type('!');
    expect(shown()).toEqual([
      heading('Why'),
      paragraph(text('It '), text('rains', { bold: true })),
      list(item('A'), item('B!')),
    ]);
  });

  it('goes into the line of the cursor when it is a line, with the spaces around it', () => {
    const { paste, shown, type } = editorOf([words('Onetwo')], [0, 0], 3);
    paste('<span><i>and</i></span>', ' and ');
    type('!');
    expect(shown()).toEqual([paragraph(text('One '), text('and', { italic: true }), text(' !two'))]);
  });

  it('is read of a heading or an item too, when it is one line', () => {
    const { paste, shown } = editorOf([words('One ')], [0, 0], 4);
    paste('<ul><li><h2>two</h2></li></ul>');
    expect(shown()).toEqual([words('One two')]);
  });

  it('leaves an empty heading a heading', () => {
    const { paste, shown } = editorOf([heading('')], [0, 0], 0);
    paste('<p>Why</p>');
    expect(shown()).toEqual([heading('Why')]);
  });

  it('parts a line: its first paragraph ends the one half, its last begins the other', () => {
    const { paste, shown, type } = editorOf([words('Before behind')], [0, 0], 7);
    paste('<p>first</p><h2>Why</h2><p>last, </p>');
    type('and ');
    expect(shown()).toEqual([words('Before first'), heading('Why'), words('last,and behind')]);
  });

  it('follows a line when the cursor stands at its end', () => {
    const { paste, shown } = editorOf([words('Before'), words('Next')], [0, 0], 6);
    paste('<h2>Why</h2><p>Last</p>');
    expect(shown()).toEqual([words('Before'), heading('Why'), words('Last'), words('Next')]);
  });

  it('comes before a line when the cursor stands at its start', () => {
    const { paste, shown } = editorOf([words('Next')], [0, 0], 0);
    paste('<h2>Why</h2><ul><li>A</li></ul>');
    expect(shown()).toEqual([heading('Why'), list(item('A')), words('Next')]);
  });

  it('takes the place of all that is chosen', () => {
    const { paste, shown } = editorOf([heading('Old'), list(item('A'), item('B'))], [0, 0], 0, {
      path: [1, 1, 0],
      offset: 1,
    });
    paste(TWO);
    expect(shown()).toEqual([words('First'), words('Last')]);
  });

  it('takes the place of words that are chosen', () => {
    const { paste, shown } = editorOf([words('One old two')], [0, 0], 4, { path: [0, 0], offset: 7 });
    paste('<b>new</b>', 'new');
    expect(shown()).toEqual([paragraph(text('One '), text('new', { bold: true }), text(' two'))]);
  });

  it('is items of the list that the cursor stands in', () => {
    const { paste, shown } = editorOf([list(item('A'), item(''), item('D'))], [0, 1, 0], 0);
    paste('<ol><li>B</li><li>C<ol><li>of C</li></ol></li></ol>');
    expect(shown()).toEqual([
      list(
        item('A'),
        item('B'),
        item('C'),
        { type: 'list', format: 'ordered', indentLevel: 1, children: [item('of C')] },
        item('D'),
      ),
    ]);
  });

  it('is deeper in a list in a list, and parts the item that the cursor is within', () => {
    const inner = { ...list(item('OneTwo')), indentLevel: 1 };
    const { paste, shown } = editorOf([list(item('A'), inner)], [0, 1, 0, 0], 3);
    paste('<ul><li>B</li><li>C<ul><li>D</li></ul></li></ul>');
    expect(shown()).toEqual([
      list(item('A'), {
        ...inner,
        children: [item('One'), item('B'), item('C'), { ...list(item('D')), indentLevel: 2 }, item('Two')],
      }),
    ]);
  });

  it('parts a list when it is more than items', () => {
    const { paste, shown } = editorOf([list(item('A'), item(''), item('D'))], [0, 1, 0], 0);
    paste('<h2>Why</h2><p>Because</p>');
    expect(shown()).toEqual([list(item('A')), heading('Why'), words('Because'), list(item('D'))]);
  });

  it('comes behind a picture of the text', () => {
    const picture = { type: 'image', image: { url: '/uploads/a.jpg' }, children: [text('')] };
    const { paste, shown } = editorOf([picture], [0, 0], 0);
    paste('<p>Under it</p>');
    expect(shown()).toEqual([picture, words('Under it')]);
  });

  it('keeps links that are safe, and of others the words', () => {
    const { paste, shown, type } = editorOf([words('')], [0, 0], 0);
    paste(
      '<p><a href="javascript:alert(1)">a</a><a href="ftp://example.org">b</a><a href="#c">c</a> <a href="https://example.org/d">d</a></p>',
    );
    type('.');
    expect(shown()).toEqual([paragraph(text('abc '), link('https://example.org/d', 'd'), text('.'))]);
  });

  it('is words alone inside a link', () => {
    const { paste, shown } = editorOf(
      [paragraph(text(''), link('https://example.org', 'ab'), text(''))],
      [0, 1, 0],
      1,
    );
    paste('<a href="https://example.org/x">X</a>', 'X');
    expect(shown()).toEqual([paragraph(text(''), link('https://example.org', 'aXb'), text(''))]);
  });

  it('brings no picture and no word about one', () => {
    const { paste, shown } = editorOf([words('')], [0, 0], 0);
    paste(
      '<p><img src="file:///c:/a.png" alt="Description automatically generated"></p><p>A</p><p><img src="data:image/png;base64,AA"></p>',
    );
    expect(shown()).toEqual([words('A')]);
  });

  it('goes again by one step back', () => {
    const before = [words('Before behind'), list(item('A'))];
    const { paste, shown, undo } = editorOf(before, [0, 0], 7, { path: [0, 0], offset: 9 });
    paste('<p>first</p><h2>Why</h2><ul><li>A</li></ul><p>last</p>');
    expect(shown()).not.toEqual(before);
    undo();
    expect(shown()).toEqual(before);
  });
});

describe('what has no looks', () => {
  const fragmentOf = (...nodes: object[]) => btoa(encodeURIComponent(JSON.stringify(nodes)));

  it('is pasted as text', () => {
    const { paste, shown } = editorOf([words('A')], [0, 0], 1);
    paste('', ' & https://example.org/ <b>');
    expect(shown()).toEqual([words('A & https://example.org/ <b>')]);
  });

  it.each([
    [
      'an address',
      [words('')],
      [0, 0],
      ['<a href="https://example.org/a">A page</a>', 'https://example.org/a'],
    ],
    ['a piece of such a text', [words('')], [0, 0], ['<p>A</p>', 'A', fragmentOf(words('A'))]],
    [
      'a piece of such a text, of which the HTML alone says so',
      [words('')],
      [0, 0],
      [`<p data-slate-fragment="${fragmentOf(words('A'))}">A</p>`, 'A'],
    ],
    [
      'text for code',
      [{ type: 'code', language: 'plaintext', children: [text('')] }],
      [0, 0],
      ['<b>A</b>', 'A'],
    ],
  ] as const)('is left to the editor: %s', (_what, blocks, path, [html, plain, fragment]) => {
    const { paste, shown, stock } = editorOf(blocks, path, 0);
    paste(html, plain, fragment);
    expect(stock).toEqual([STOCK]);
    expect(shown()).toEqual(blocks);
  });

  it.each([
    ['of another program', fragmentOf({ type: 'mention', children: [text('@')] })],
    ['with a link that runs something', fragmentOf(paragraph(link('javascript:alert(1)', 'A')))],
    ['without lines', fragmentOf(text('A'))],
    ['that is none', btoa('no piece')],
    ['that is not even in base64', '§'],
  ])('is read as formatted text when it is a piece %s', (_what, fragment) => {
    const { paste, shown } = editorOf([words('')], [0, 0], 0);
    paste('<h2>A</h2>', 'A', fragment);
    expect(shown()).toEqual([heading('A')]);
  });

  it.each(['https://example.org/a\nSecond line', 'ftp://example.org/a'])('is no link: %j', (plain) => {
    const { paste, shown, stock } = editorOf([words('')], [0, 0], 0);
    paste('', plain);
    expect(stock).toEqual([]);
    expect(shown()).toEqual([words(plain)]);
  });
});
