import { renderText } from '../../../../src/shared/blocks/render-text';

const text = (words: string) => ({ type: 'text', text: words });

describe('blocks as plain text', () => {
  it('stand apart by a blank line', () => {
    const paragraph = (words: string) => ({ type: 'paragraph', children: [text(words)] });
    expect(renderText([paragraph('One.'), paragraph(''), paragraph('Two.')])).toBe('One.\n\nTwo.');
  });

  it('number ordered lists and indent nested ones', () => {
    const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
    const inner = { type: 'list', format: 'unordered', children: [item('inside')] };
    const list = { type: 'list', format: 'ordered', children: [item('a'), inner, item('b')] };
    expect(renderText([list])).toBe('1. a\n  - inside\n2. b');
  });

  it('name the address of a link, unless the text is the address', () => {
    const link = (url: string, words: string) => ({ type: 'link', url, children: [text(words)] });
    const blocks = [
      {
        type: 'paragraph',
        children: [link('https://a.org', 'A'), text(', '), link('https://b.org', 'https://b.org')],
      },
    ];
    expect(renderText(blocks)).toBe('A (https://a.org), https://b.org');
  });

  it('tell what a picture shows', () => {
    expect(renderText([{ type: 'image', image: { alternativeText: 'A map' }, children: [] }])).toBe(
      '[A map]',
    );
  });
});
