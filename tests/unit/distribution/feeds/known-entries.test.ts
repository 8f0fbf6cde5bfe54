import { entryOf, type EntryText } from '../../../../src/distribution/feeds/known-entries';
import type { EntryDetails, EntryRow } from '../../../../src/distribution/feeds/domain/entry-row';

const ADDRESSES = { site: 'https://site.example', newsroom: 'https://n.example' };

const textOf = (title: string): EntryText => ({
  json: '',
  details: {
    title,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'It began.' }] }],
    ...{ image: null, attachments: [], quotes: [], corrections: [], contacts: [] },
    ...{ partnerCountries: [], donors: [], topics: [], alternates: [] },
    ...{ subtitle: null, summary: null, city: 'Accra', notesToEditors: null },
    ...{ imageAlt: null, imageCaption: null, imageCredit: null },
  } satisfies EntryDetails,
});

type Row = Omit<EntryRow, 'details'>;

const row = (changes: Partial<Row> = {}): Row => ({
  documentId: 'avvk0749rgpbb494fbenlw8x',
  locale: 'en',
  slug: 'a',
  state: 'public',
  notice: null,
  publishedAt: new Date('2026-11-25T10:20:30.999Z'),
  updatedAt: new Date('2026-11-25T10:20:30.999Z'),
  touchedAt: new Date('2026-11-25T10:20:30.999Z'),
  version: 1,
  embargoedUntil: null,
  timeZone: 'Africa/Accra',
  ...changes,
});

describe('an entry of the feed', () => {
  it('is the one that was made of the same text and row before', () => {
    const text = textOf('One');
    expect(entryOf(row(), text, ADDRESSES)).toBe(entryOf(row(), text, { ...ADDRESSES }));
  });

  it.each<[string, Partial<Row>]>([
    ['its version', { version: 2 }],
    ['its time', { updatedAt: new Date('2026-11-25T10:20:31.000Z') }],
    ['its address', { slug: 'b' }],
    ['the office’s clock', { timeZone: 'Africa/Rabat' }],
  ])('is made anew when %s is another', (_what, changes) => {
    const text = textOf('One');
    const before = entryOf(row(), text, ADDRESSES);
    expect(entryOf(row(changes), text, ADDRESSES)).not.toBe(before);
    expect(entryOf(row(), text, ADDRESSES)).toEqual(before);
  });

  it('is made anew for another address of the site', () => {
    const text = textOf('One');
    entryOf(row(), text, ADDRESSES);
    const { url } = entryOf(row(), text, { ...ADDRESSES, site: 'https://www.example.org' });
    expect(url).toMatch(/^https:\/\/www\.example\.org\//);
  });

  it('has the words of its text, and of what is gone its notice', () => {
    expect(entryOf(row(), textOf('Two'), ADDRESSES).title).toBe('Two');
    const gone = entryOf(row({ state: 'withdrawn', notice: 'Gone.' }), undefined, ADDRESSES);
    expect([gone.html, gone.notice]).toEqual(['', 'Gone.']);
  });
});
