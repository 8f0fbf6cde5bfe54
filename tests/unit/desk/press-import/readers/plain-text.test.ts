import { latin1, read, readShort } from './read-as';

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(isLittle ? bytes : bytes.swap16());
};

describe('a plain text', () => {
  it.each([
    ['UTF-16, little end first, without a mark', utf16('Café à Genève', true)],
    ['UTF-16, big end first, without a mark', utf16('Café à Genève', false)],
    ['UTF-16 with its mark', utf16('\ufeffCafé à Genève', true)],
    ['Windows-1252', latin1('Caf\xe9 \xe0 Gen\xe8ve')],
    ['UTF-8', 'Café à Genève'],
  ])('is read in %s', async (_encoding, bytes) => {
    expect(await readShort(bytes)).toEqual(['paragraph: Café à Genève']);
  });

  it.each([
    ['UTF-16 without a mark', utf16('بدأ العمل اليوم', true)],
    ['Windows-1256', latin1('\xc8\xcf\xc3 \xc7\xe1\xda\xe3\xe1 \xc7\xe1\xed\xe6\xe3')],
  ])('in Arabic is read in %s', async (_encoding, bytes) => {
    expect(await readShort(bytes)).toEqual(['paragraph: بدأ العمل اليوم']);
  });

  it.each([
    ['a list of dashes', 'Work begins\n\n- one\n- two\n'],
    ['an end mark and rules', 'Work begins\n\n###\n\n***\n\n---\n'],
    ['stars round one word', 'Work *really* begins, 2 * 3 * 4.\n'],
    ['a signed number', 'No. #3 and #wells\n'],
    ['square brackets', 'Work begins [1] (see notes).\n'],
    ['labels and colons', 'Contact:\nName: Jane Example\nPhone: +41 22 730 0111\n'],
    ['a line that begins as a program would', 'Import of wells begins\n\nclass sizes fall; more to come.\n'],
    ['prose with commas in every line', 'Wells, pumps, pipes\nFarms, roads, schools\nMills, boats, nets\n'],
  ])('stays one with %s', async (_what, text) => {
    expect((await read(text)).format).toBe('text');
  });
});
