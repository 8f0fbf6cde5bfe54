import { chooseFormat } from '../../../../src/distribution/feeds/domain/choose-format';
import { composeText } from '../../../../src/shared/release-text/compose-text';
import { entryId, releaseId } from '../../../../src/distribution/feeds/domain/entry-id';
import { toExactRfc3339, toRfc3339, toRfc822 } from '../../../../src/distribution/feeds/domain/feed-date';
import { toFeedEntry } from '../../../../src/distribution/feeds/domain/to-feed-entry';
import type { EntryRow } from '../../../../src/distribution/feeds/domain/entry-row';
import { tag, xmlDocument } from '../../../../src/distribution/feeds/domain/xml';

describe('identifiers', () => {
  const DOCUMENT = 'avvk0749rgpbb494fbenlw8x';

  it('of a release are the same for ever', () => {
    expect(releaseId(DOCUMENT)).toBe('urn:uuid:17248987-431f-52ac-b379-d6a2e6be77c8');
  });

  it('of its languages are their own, and the same for ever', () => {
    expect(entryId(DOCUMENT, 'en')).toBe('urn:uuid:ca83f275-c827-5379-81c3-7f5b81a3a3fd');
    expect(entryId(DOCUMENT, 'ar')).toBe('urn:uuid:b671b5eb-c152-521a-8fed-01e121944c30');
  });
});

describe('times', () => {
  it('are written in four digits, whatever was stored', () => {
    expect(toRfc3339(new Date('2026-11-25T10:20:30.999Z'))).toBe('2026-11-25T10:20:30Z');
    expect(toRfc3339(new Date(Date.UTC(-44, 2, 15)))).toBe('0001-01-01T00:00:00Z');
    expect(toRfc3339(new Date(NaN))).toBe('0001-01-01T00:00:00Z');
    expect(toExactRfc3339(new Date('2026-11-25T10:20:30.999Z'))).toBe('2026-11-25T10:20:30.999Z');
    expect(toRfc822(new Date(Date.UTC(20_000, 0, 1)))).toBe('Fri, 31 Dec 9999 23:59:59 +0000');
  });
});

describe('the text of an entry', () => {
  const addresses = { site: 'https://site.example', newsroom: 'https://n.example' };
  const parts = {
    locale: 'en',
    url: 'https://site.example/news/a',
    timeZone: 'Africa/Accra',
    subtitle: null,
    city: 'Accra',
    body: [
      { type: 'paragraph', children: [{ type: 'text', text: 'It began. “We start,” she said.' }] },
      {
        type: 'paragraph',
        children: [{ type: 'link', url: '/about', children: [{ type: 'text', text: 'us' }] }],
      },
      { type: 'image', image: { url: '/uploads/a.png', alternativeText: 'A' } },
    ],
    corrections: [],
    quotes: [],
    notesToEditors: null,
    contacts: [],
  };

  it('opens with its dateline, in the first paragraph', () => {
    expect(composeText(parts, addresses).html).toMatch(/^<p><strong>Accra<\/strong> – It began\./);
    expect(composeText(parts, addresses).text).toMatch(/^Accra – It began\./);
  });

  it('does not repeat a dateline that is written out', () => {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Accra – It began.' }] }];
    expect(composeText({ ...parts, body }, addresses).text).toBe('Accra – It began.');
  });

  it('leads to the front end and shows pictures of the newsroom', () => {
    const { html } = composeText(parts, addresses);
    expect(html).toContain('href="https://site.example/about"');
    expect(html).toContain('src="https://n.example/uploads/a.png"');
  });

  it('has no relative links as plain text either', () => {
    const link = (url: string) => ({ type: 'link', url, children: [{ type: 'text', text: 'more' }] });
    const item = { type: 'list-item', children: [link('#donors'), link('/who-we-are?a=1')] };
    const body = [{ type: 'list', children: [item, { type: 'list', children: [item] }] }];
    const places = 'more (https://site.example/news/a#donors)more (https://site.example/who-we-are?a=1)';
    expect(composeText({ ...parts, city: null, body }, addresses).text).toBe(`- ${places}\n  - ${places}`);
  });

  it('leads to the release for a place in its text', () => {
    const link = { type: 'link', url: '#donors', children: [{ type: 'text', text: 'below' }] };
    const { html } = composeText({ ...parts, body: [{ type: 'paragraph', children: [link] }] }, addresses);
    expect(html).toContain('<a href="https://site.example/news/a#donors">below</a>');
  });

  it('begins with its corrections', () => {
    const corrections = [{ at: new Date('2026-11-03T10:00:00Z'), note: 'Five, not four.' }];
    expect(composeText({ ...parts, corrections }, addresses).html).toMatch(
      /^<p><strong>Correction, 2026-11-03<\/strong>: Five, not four\.<\/p>/,
    );
  });

  it('dates them on the clock of the office', () => {
    const corrections = [{ at: new Date('2026-11-27T17:35:00Z'), note: 'Five.' }];
    const apia = composeText({ ...parts, corrections, timeZone: 'Pacific/Apia' }, addresses);
    expect(apia.html).toContain('Correction, 2026-11-28');
    expect(apia.text).toContain('Correction, 2026-11-28');
  });

  it('has the commas of its language', () => {
    const contact = { name: 'مكتب', role: 'صحافة', email: null, phone: null, organisation: null };
    const quote = { text: 'نبدأ', speaker: 'متحدث', role: 'مندوب', organisation: 'بعثة', language: 'ar' };
    const corrections = [{ at: new Date('2026-11-03T10:00:00Z'), note: 'خمسة' }];
    const { html, text } = composeText(
      { ...parts, locale: 'ar', body: [], corrections, contacts: [contact], quotes: [quote] },
      addresses,
    );
    for (const said of [html, text]) {
      expect(said).toContain('مكتب، صحافة');
      expect(said).toContain('متحدث، مندوب، بعثة');
      expect(said).not.toContain(',');
    }
  });

  it('has the quotes that the body does not hold', () => {
    const quote = { speaker: 'A. Speaker', role: 'Delegate', organisation: null, language: null };
    const quotes = [
      { ...quote, text: 'We start,' },
      { ...quote, text: 'We go on.' },
    ];
    const { text } = composeText({ ...parts, quotes }, addresses);
    expect(text).toContain('“We go on.”\n— A. Speaker, Delegate');
    expect(text.match(/We start,/g)).toHaveLength(1);
  });

  it('reads from the right in Arabic', () => {
    expect(composeText({ ...parts, locale: 'ar' }, addresses).html).toMatch(/^<div dir="rtl" lang="ar">/);
  });
});

describe('an entry', () => {
  const DETAILS: EntryRow['details'] = {
    ...{ title: 'A', subtitle: null, summary: 's', body: [], city: null, notesToEditors: null },
    ...{ imageAlt: null, imageCaption: null, imageCredit: null, image: null },
    ...{ attachments: [], quotes: [], corrections: [], contacts: [], partnerCountries: [], topics: [] },
    donors: [
      { organisation: null, country: null },
      { organisation: { name: 'Union' }, country: null },
    ],
    alternates: [{ locale: 'ar', slug: 'hiwar' }],
  };
  const ROW: EntryRow = {
    ...{ documentId: 'abc', locale: 'en', slug: 'a-well', state: 'public', notice: null, version: 1 },
    ...{ embargoedUntil: null, timeZone: 'Pacific/Apia', details: DETAILS },
    publishedAt: new Date('2026-11-27T17:35:00Z'),
    updatedAt: new Date('2026-11-28T10:00:00Z'),
    touchedAt: new Date('2026-11-28T10:00:00Z'),
  };
  const addresses = { site: 'https://site.example', newsroom: 'https://n.example' };

  it('leaves out a donor of which nothing is public', () => {
    expect(toFeedEntry(ROW, addresses).donors).toEqual([{ organisation: 'Union', country: null }]);
  });

  it('names its release and the entries of its other languages', () => {
    expect(toFeedEntry(ROW, addresses)).toMatchObject({
      id: entryId('abc', 'en'),
      releaseId: releaseId('abc'),
      alternates: [{ id: entryId('abc', 'ar'), locale: 'ar', url: 'https://site.example/ar/news/hiwar' }],
    });
  });

  it.each([
    ['withdrawn', 'en', 'Press release withdrawn: https://site.example/news/a-well (2026-11-28)'],
    ['deleted', 'fr', 'Communiqué de presse supprimé: https://site.example/fr/news/a-well (2026-11-28)'],
  ] as const)('that is %s says which release it was, in %s', (state, locale, title) => {
    const gone = toFeedEntry({ ...ROW, state, locale, notice: 'Wrong.', details: null }, addresses);
    expect(gone).toMatchObject({ title, summary: 'Wrong.', html: '', text: '' });
  });

  it('reads days on the usual clock where the office named none, or one that there is not', () => {
    expect(toFeedEntry({ ...ROW, timeZone: null }, addresses).timeZone).toBe('Africa/Accra');
    expect(toFeedEntry({ ...ROW, timeZone: 'Nowhere/City' }, addresses).timeZone).toBe('Africa/Accra');
  });
});

describe('the format that a caller accepts', () => {
  it.each([
    ['application/feed+json', 'json'],
    ['application/json', 'json'],
    ['application/xml', 'atom'],
    [false, null],
  ] as const)('%s is %s', (accepted, format) => {
    expect(chooseFormat(accepted)).toBe(format);
  });
});

describe('an element of XML', () => {
  it('escapes text and attributes, and leaves out what XML cannot hold', () => {
    expect(tag('a', { b: '"<\u0000', c: null }, ']]> & \uD800', null, [tag('d')]).markup).toBe(
      '<a b="&quot;&lt;">]]&gt; &amp; <d/></a>',
    );
    expect(xmlDocument(tag('a'))).toBe('<?xml version="1.0" encoding="utf-8"?>\n<a/>\n');
  });
});
