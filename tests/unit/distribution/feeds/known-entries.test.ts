import { entryOf, type RowAsText } from '../../../../src/distribution/feeds/known-entries';

const ADDRESSES = { site: 'https://site.example', newsroom: 'https://n.example' };

const details = (title: string): string =>
  JSON.stringify({
    title,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'It began.' }] }],
    ...{ image: null, attachments: [], quotes: [], corrections: [], contacts: [] },
    ...{ partnerCountries: [], donors: [], topics: [], alternates: [] },
    ...{ subtitle: null, summary: null, city: 'Accra', notesToEditors: null },
    ...{ imageAlt: null, imageCaption: null, imageCredit: null },
  });

const row = (changes: Partial<RowAsText> = {}): RowAsText => ({
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
  details: details('One'),
  ...changes,
});

describe('an entry of the feed', () => {
  it('is the one that was made of the same row before', () => {
    expect(entryOf(row(), ADDRESSES)).toBe(entryOf(row(), { ...ADDRESSES }));
  });

  it.each<[string, Partial<RowAsText>]>([
    ['its text', { details: details('Two') }],
    ['its version', { version: 2 }],
    ['its time', { updatedAt: new Date('2026-11-25T10:20:31.000Z') }],
    ['its state', { state: 'withdrawn', notice: 'Gone.', details: null }],
    ['the office’s clock', { timeZone: 'Africa/Rabat' }],
  ])('is made anew when %s is another', (_what, changes) => {
    const before = entryOf(row(), ADDRESSES);
    expect(entryOf(row(changes), ADDRESSES)).not.toBe(before);
    expect(entryOf(row(), ADDRESSES)).toEqual(before);
  });

  it('is made anew for another address of the site', () => {
    const { url } = entryOf(row(), { ...ADDRESSES, site: 'https://www.example.org' });
    expect(url).toMatch(/^https:\/\/www\.example\.org\//);
  });

  it('has the words of its row', () => {
    expect(entryOf(row({ details: details('Two') }), ADDRESSES).title).toBe('Two');
    expect(entryOf(row({ state: 'withdrawn', notice: 'Gone.', details: null }), ADDRESSES).html).toBe('');
  });
});
