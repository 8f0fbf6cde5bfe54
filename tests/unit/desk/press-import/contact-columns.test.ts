import { inReadingOrder } from '../../../../src/desk/press-import/domain/contact-columns';

const texts = (lines: string[]): string[] => inReadingOrder(lines).map(({ text }) => text);

describe('contacts that stand side by side', () => {
  it('are read one column after the other', () => {
    expect(texts(['Jane Example     John Sample', 'j@example.org     s@example.org'])).toEqual([
      'Jane Example',
      'j@example.org',
      'John Sample',
      's@example.org',
    ]);
  });

  it('know the line that each part stands in', () => {
    expect(inReadingOrder(['A B     C D', 'E F     G H']).map(({ line }) => line)).toEqual([0, 1, 0, 1]);
  });

  it('are one line where no other stands under it in as many columns', () => {
    expect(texts(['Jane Example     John Sample', 'j@example.org'])).toEqual([
      'Jane Example     John Sample',
      'j@example.org',
    ]);
  });
});
