import { latin1, read, readShort } from './read-as';

const rtf = (body: string): Uint8Array =>
  latin1(
    String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Helvetica;}{\f1\fcharset178 Arial;}}{\colortbl;\red0\green0\blue0;}{\stylesheet{\s1 heading 1;}}{\info{\title Hidden}}` +
      `${body}}`,
  );

describe('an RTF document', () => {
  it('keeps headings, bold and links, and no settings', async () => {
    const document = rtf(
      String.raw`\pard\outlinelevel0\b Work Begins\b0\par\pard It {\b rains}, {\field{\*\fldinst HYPERLINK "https://example.org/r"}{\fldrslt read}}.\par{\*\generator X}{\pict\pngblip 89504e47}`,
    );
    const { format, lines } = await read(document);
    expect(format).toBe('rtf');
    expect(lines[1]?.spans).toEqual([
      { text: 'It ' },
      { text: 'rains', bold: true },
      { text: ', ' },
      { text: 'read', url: 'https://example.org/r' },
      { text: '.' },
    ]);
    expect(await readShort(document)).toEqual(['heading1: Work Begins', 'paragraph: It rains, read.']);
  });

  it.each([
    ['bytes of its code page', String.raw`Caf\'e9`, 'Café'],
    ['bytes of the encoding of a font', String.raw`{\f1 \'e3\'cd\'e3\'cf}`, 'محمد'],
    ['letters of Unicode, with what stands for them', String.raw`\uc1\u233?t\u233\'e9`, 'été'],
    ['letters of Unicode beyond 32767', String.raw`\u-10179?\u-8704?`, '😀'],
    ['two signs that stand for a letter', String.raw`{\uc2\u1605\'3f\'3f}x`, 'مx'],
    ['signs with names', String.raw`A\emdash B\rquote s\~c \{x\}`, 'A—B’s c {x}'],
    ['text that is deleted or hidden', String.raw`a{\deleted b}{\v c}d`, 'ad'],
    ['bytes that are no text', String.raw`a{\object\bin3 }}}}b`, 'ab'],
  ])('is read with %s', async (_what, written, text) => {
    expect(await readShort(rtf(written))).toEqual([`paragraph: ${text}`]);
  });

  it('has lists, tables as lists, and footnotes at the end', async () => {
    const document = rtf(
      String.raw`{\pard\ls1\ilvl0{\listtext\bullet\tab}One\par}{\pard\ls1\ilvl1{\listtext 2.\tab}Two\par}\trowd\pard\intbl A\cell B\cell\row\trowd\pard\intbl C\cell D\cell\row\pard End{\footnote In May.}\par Last\par`,
    );
    const { lines } = await read(document);
    expect(lines.slice(0, 2)).toMatchObject([{ ordered: false }, { ordered: true, depth: 1 }]);
    expect(await readShort(document)).toEqual([
      'item: One',
      'item: Two',
      'item: A | B',
      'item: C | D',
      'paragraph: End[1]',
      'paragraph: Last',
      'item: In May.',
    ]);
  });
});
