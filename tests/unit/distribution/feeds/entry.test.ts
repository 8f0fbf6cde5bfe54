import { chooseFormat } from '../../../../src/distribution/feeds/domain/choose-format';
import { composeText } from '../../../../src/distribution/feeds/domain/compose-text';
import { entryId } from '../../../../src/distribution/feeds/domain/entry-id';
import { toRfc3339, toRfc822 } from '../../../../src/distribution/feeds/domain/feed-date';
import { tag, xmlDocument } from '../../../../src/distribution/feeds/domain/xml';

describe('the identifier of a release', () => {
  it('is the same for ever', () => {
    expect(entryId('avvk0749rgpbb494fbenlw8x')).toBe(EXPECTED);
  });
});

const EXPECTED = 'urn:uuid:17248987-431f-52ac-b379-d6a2e6be77c8';

describe('times', () => {
  it('are written in four digits, whatever was stored', () => {
    expect(toRfc3339(new Date('2026-11-25T10:20:30.999Z'))).toBe('2026-11-25T10:20:30Z');
    expect(toRfc3339(new Date(Date.UTC(-44, 2, 15)))).toBe('0001-01-01T00:00:00Z');
    expect(toRfc3339(new Date(NaN))).toBe('0001-01-01T00:00:00Z');
    expect(toRfc822(new Date(Date.UTC(20_000, 0, 1)))).toBe('Fri, 31 Dec 9999 23:59:59 +0000');
  });
});

describe('the text of an entry', () => {
  const addresses = { site: 'https://site.example', newsroom: 'https://n.example' };
  const parts = {
    locale: 'en',
    url: 'https://site.example/news/a',
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
