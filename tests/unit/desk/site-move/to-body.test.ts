import { readBody } from '../../../../src/desk/site-move/domain/to-body';

const read = (html: string) =>
  readBody(html, {
    link: (href) =>
      href === '/?p=17'
        ? { url: '/fr/news/well#why' }
        : href === '/gone'
          ? { url: null, unclear: 'It leads to /gone.' }
          : { url: href },
    file: (src) => (src.endsWith('well.jpg') ? 'file:1' : null),
  });

const text = (words: string) => ({ type: 'text', text: words });

describe('the body of an old text', () => {
  it('has links to where documents stand now, and keeps those to elsewhere', () => {
    expect(
      read('<p>See <a href="/?p=17">the well</a> and <a href="https://example.org/a">that</a>.</p>').parts,
    ).toEqual([
      {
        block: {
          type: 'paragraph',
          children: [
            text('See '),
            { type: 'link', url: '/fr/news/well#why', children: [text('the well')] },
            text(' and '),
            { type: 'link', url: 'https://example.org/a', children: [text('that')] },
            text('.'),
          ],
        },
      },
    ]);
  });

  it('keeps the words of a link that leads nowhere, and says so', () => {
    expect(read('<p><a href="/gone">There</a></p>')).toMatchObject({
      parts: [{ block: { children: [text('There')] } }],
      unclear: ['It leads to /gone.'],
    });
  });

  it('has pictures where they stood, with their captions', () => {
    const { parts, lost } = read(
      '<p>One</p><figure><a href="/well.jpg"><img src="/well.jpg" alt="A well"></a><figcaption>The <b>first</b> well</figcaption></figure><p>Two</p>',
    );
    expect(parts).toEqual([
      { block: { type: 'paragraph', children: [text('One')] } },
      { picture: { file: 'file:1', alt: 'A well', caption: 'The first well' } },
      { block: { type: 'paragraph', children: [text('Two')] } },
    ]);
    expect(lost).toEqual([]);
  });

  it('takes pictures out of paragraphs and lists, behind their words', () => {
    const { parts } = read(
      '<p>Before <img src="well.jpg" alt=""> after</p><ul><li>Item<img src="well.jpg"></li></ul>',
    );
    expect(parts.map((part) => ('picture' in part ? 'picture' : part.block.type))).toEqual([
      'paragraph',
      'picture',
      'paragraph',
      'list',
      'picture',
    ]);
  });

  it('says which pictures it has no file of, and keeps their words', () => {
    const { parts, lost } = read('<p><img src="/other.png" alt="A map"></p>');
    expect(parts).toEqual([{ block: { type: 'paragraph', children: [text('A map')] } }]);
    expect(lost).toEqual(['The picture /other.png is not among the files.']);
  });
});
