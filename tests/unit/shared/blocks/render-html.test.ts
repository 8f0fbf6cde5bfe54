import { renderHtml } from '../../../../src/shared/blocks/render-html';

const text = (words: unknown, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

describe('blocks as HTML', () => {
  it('are paragraphs, headings and quotations', () => {
    const blocks = [
      { type: 'heading', level: 3, children: [text('Donors')] },
      paragraph(text('Thanks.')),
      { type: 'quote', children: [text('Well said.')] },
      { type: 'code', children: [text('a < b')] },
    ];
    expect(renderHtml(blocks)).toBe(
      '<h3>Donors</h3>\n<p>Thanks.</p>\n<blockquote><p>Well said.</p></blockquote>\n<pre><code>a &lt; b</code></pre>',
    );
  });

  it('nest lists inside the item before', () => {
    const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
    const inner = { type: 'list', format: 'ordered', children: [item('one')] };
    const list = { type: 'list', format: 'unordered', children: [item('a'), inner, item('b')] };
    expect(renderHtml([list])).toBe('<ul><li>a<ol><li>one</li></ol></li><li>b</li></ul>');
  });

  it('carry marks and line breaks', () => {
    expect(renderHtml([paragraph(text('bold\nline', { bold: true, italic: true }))])).toBe(
      '<p><strong><em>bold<br />line</em></strong></p>',
    );
  });

  it('escape all text', () => {
    expect(renderHtml([paragraph(text('<script>alert("1")</script> & ]]>'))])).toBe(
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ]]&gt;</p>',
    );
  });

  it('lose control characters and halves of surrogate pairs, and keep whole pairs', () => {
    expect(renderHtml([paragraph(text('a\u0000\u0008b\uD83D c \uDE00 😀'))])).toBe('<p>ab c  😀</p>');
  });

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 7])(
    'keep the words of a link to %j and drop the link',
    (url) => {
      expect(renderHtml([paragraph({ type: 'link', url, children: [text('here')] })])).toBe('<p>here</p>');
    },
  );

  it('make addresses absolute when there is a base', () => {
    const link = { type: 'link', url: '/about', children: [text('About')] };
    const image = {
      type: 'image',
      image: { url: '/uploads/a.png', alternativeText: 'A "map"' },
      children: [],
    };
    expect(renderHtml([paragraph(link), image], { baseUrl: 'https://example.org' })).toBe(
      '<p><a href="https://example.org/about">About</a></p>\n<figure><img src="https://example.org/uploads/a.png" alt="A &quot;map&quot;" /></figure>',
    );
  });

  it('are empty for what is no list of blocks', () => {
    expect(renderHtml(null)).toBe('');
    expect(renderHtml('text')).toBe('');
    expect(renderHtml([null, 7])).toBe('');
  });
});
