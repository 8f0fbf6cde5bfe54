import { read, readShort } from './read-as';

describe('Markdown', () => {
  it('keeps headings, lists, bold and links', async () => {
    const text =
      '---\ntitle: "Front"\n---\n# Work begins\n\nIt **rains**, [read](https://example.org/r).\n\n## Why\n\n- one\n- two\n';
    const { format, headline, lines } = await read(text);
    expect([format, headline]).toEqual(['markdown', 'Front']);
    expect(lines[1]?.spans).toContainEqual({ text: 'read', url: 'https://example.org/r' });
    expect(await readShort(text)).toEqual([
      'heading1: Work begins',
      'paragraph: It rains, read.',
      'heading2: Why',
      'item: one',
      'item: two',
    ]);
  });

  it.each([
    ['a heading', '# Work begins\n\ntext'],
    ['an underlined heading', 'Work begins\n===========\n\ntext'],
    ['a link', 'Read [this](https://example.org).'],
    ['bold', 'It **really rains** today.'],
  ])('is told by %s', async (_sign, text) => {
    expect((await read(text)).format).toBe('markdown');
  });

  it('joins lines that were broken at a width, and leaves those of an address', async () => {
    const text =
      '# Work begins on a well\n\nAccra – Work began today on a well that many people in the north\nhave waited for since the last of the old ones fell dry.\n\nJane Example\nPress officer\n';
    expect(await readShort(text)).toEqual([
      'heading1: Work begins on a well',
      'paragraph: Accra – Work began today on a well that many people in the north have waited for since the last of the old ones fell dry.',
      'paragraph: Jane Example',
      'paragraph: Press officer',
    ]);
  });

  it('runs nothing', async () => {
    const { lines } = await read('# A\n\n[x](javascript:alert(1)) <script>alert(1)</script>');
    expect(JSON.stringify(lines)).not.toMatch(/javascript|alert/);
  });
});
