import { makeOdt } from '../../../../support/make-documents';
import { read, readShort } from './read-as';

const STYLES =
  '<style:style style:name="P1" style:parent-style-name="Title"/><style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style><text:list-style style:name="L1"><text:list-level-style-number/></text:list-style>';
const item = (text: string): string => `<text:list-item><text:p>${text}</text:p></text:list-item>`;
const row = (...cells: string[]): string =>
  `<table:table-row>${cells.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;

describe('an OpenDocument', () => {
  it('keeps headings, links, bold, lists, tables as lists and pictures', async () => {
    const document = makeOdt(
      `<text:p text:style-name="P1">Work Begins</text:p><text:h text:outline-level="2">Why now</text:h>
       <text:p>It <text:span text:style-name="T1">rains</text:span><text:s text:c="3"/>often, <text:a xlink:href="https://example.org/r">read</text:a>.</text:p>
       <text:list text:style-name="L1">${item('First')}${item('Second')}</text:list>
       <table:table>${row('North', '3')}${row('South', '4')}</table:table>
       <text:p><draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:desc>A well</svg:desc></draw:frame></text:p>`,
      STYLES,
    );
    const { format, lines } = await read(document);
    expect(format).toBe('opendocument');
    expect(lines[2]?.spans).toEqual([
      { text: 'It ' },
      { text: 'rains', bold: true },
      { text: ' often, ' },
      { text: 'read', url: 'https://example.org/r' },
      { text: '.' },
    ]);
    expect(lines[3]).toMatchObject({ kind: 'item', ordered: true });
    expect(await readShort(document)).toEqual([
      'heading1: Work Begins',
      'heading2: Why now',
      'paragraph: It rains often, read.',
      'item: First',
      'item: Second',
      'item: North | 3',
      'item: South | 4',
      'picture: A well',
    ]);
  });

  it('has no deleted text and no comments, and footnotes at the end', async () => {
    const document = makeOdt(
      `<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
       <text:p>Work began<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>In May.</text:p></text:note-body></text:note>.<office:annotation><dc:creator>Jo</dc:creator><text:p>Ask her!</text:p></office:annotation></text:p><text:p>It rained.</text:p>`,
    );
    expect(await readShort(document)).toEqual([
      'paragraph: Work began[1].',
      'paragraph: It rained.',
      'item: In May.',
    ]);
  });

  it('with a password is refused', async () => {
    const locked = makeOdt('', '', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' });
    await expect(read(locked)).rejects.toThrow('It is protected by a password'.slice(3));
  });
});
