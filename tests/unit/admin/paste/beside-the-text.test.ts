import { sheetOf } from '../../../../src/admin/paste/domain/sheet';
import type { Reading } from '../../../../src/desk/contract/paste';
import type { RichLine } from '../../../../src/shared/rich-text/rich-line';

const line = (text: string): RichLine => ({ kind: 'paragraph', spans: [{ text }], blankBefore: true });

const reading: Reading = {
  format: 'pdf',
  locale: 'en',
  lines: [{ ...line('Page 1'), aside: true }, line('Wells counted')],
  release: null,
  leftovers: [],
  timeZone: 'UTC',
  already: null,
  writable: ['en'],
  mayMake: { contacts: true, countries: true, organisations: true },
};

describe('a text in which no release was recognised', () => {
  it('stands in the body whole, but for what is beside it', () => {
    expect(sheetOf(reading).body).toEqual([{ ...line('Wells counted'), line: 1 }]);
  });
});
