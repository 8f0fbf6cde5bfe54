import fc from 'fast-check';
import { composeText } from '../../../../src/shared/release-text/compose-text';
import type { FeedEntry } from '../../../../src/distribution/feeds/domain/feed-entry';
import { renderAtom } from '../../../../src/distribution/feeds/domain/render-atom';
import { renderRss } from '../../../../src/distribution/feeds/domain/render-rss';
import { RENDERERS } from '../../../../src/distribution/feeds/domain/renderers';
import { BARE_ENTRY, feedOf, FULL_ENTRY } from '../../../support/feeds/entries';
import { readFeeds } from '../../../support/feeds/read-feeds';
import { anyText } from '../../../support/any-text';

const ADDRESSES = { site: 'https://site.example', newsroom: 'https://n.example' };

/** What has broken feeds before. */
const NASTY = [
  ']]>',
  '<![CDATA[',
  '</content></entry>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&#0;',
  '&bogus;',
  '\u0000\u0008\u000B\u001F',
  '\uD800',
  '\uDC00x',
  '\uFFFE\uFFFF',
  '\u202E\u2067مرحبا\u2069',
  '😀',
  '<?xml version="1.0"?>',
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
  '--><!--',
  '{{7*7}}',
  'javascript:alert(1)',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), anyText({ maxLength: 8 })), { maxLength: 4 })
  .map((parts) => parts.join(''));

const nullable = fc.option(text, { nil: null });

const node: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({ type: fc.constant('text'), text }),
  fc.record({
    type: fc.constant('link'),
    url: fc.oneof(text, fc.constant('java\nscript:alert(1)'), fc.constant('data:text/html,<script>')),
    children: fc.array(fc.record({ type: fc.constant('text'), text }), { maxLength: 2 }),
  }),
);

const body = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constantFrom('paragraph', 'heading', 'list', 'quote', 'code', 'script', 'iframe'),
      children: fc.array(node, { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('image'), image: fc.record({ url: text, alternativeText: text }) }),
    fc.anything(),
  ),
  { maxLength: 4 },
);

const entry: fc.Arbitrary<FeedEntry> = fc
  .record({
    title: text,
    subtitle: nullable,
    summary: text,
    city: nullable,
    notesToEditors: nullable,
    body,
    note: text,
    speaker: text,
    alt: text,
    credit: nullable,
    name: text,
    publishedAt: fc.date({ noInvalidDate: false, min: new Date(-8e15), max: new Date(8e15) }),
    isBare: fc.boolean(),
  })
  .map(({ body: blocks, note, speaker, alt, credit, name, isBare, ...fields }) => {
    const full: FeedEntry = isBare ? BARE_ENTRY : FULL_ENTRY;
    const corrections = full.corrections.map(({ at }) => ({ at, note }));
    const quotes = full.quotes.map((quote) => ({ ...quote, text: note, speaker }));
    const contacts = full.contacts.map((contact) => ({ ...contact, name }));
    const { url, timeZone } = full;
    const parts = { ...fields, locale: 'ar', url, timeZone, body: blocks, corrections, quotes, contacts };
    return {
      ...full,
      ...fields,
      ...composeText(parts, ADDRESSES),
      corrections,
      quotes,
      contacts,
      image: full.image && { ...full.image, alt, caption: note, credit },
      topics: full.topics.map((topic) => ({ ...topic, name })),
    };
  });

/** Code points that XML 1.0 cannot hold, and halves of surrogate pairs. */
const UNFIT =
  // eslint-disable-next-line no-control-regex -- these are what must not be there
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The only markup that may be there: these elements, these attributes, addresses of harmless schemes. */
const ALLOWED =
  /<\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|code|figure|figcaption|img|a|strong|em|u|s|br|div)(?: (?:alt|dir|lang)="[^"<>]*"| (?:href|src)="(?:https?:|mailto:|tel:)[^"<>]*")*(?: \/)?>/g;

describe('whatever a release says', () => {
  const feeds = fc.sample(fc.array(entry, { minLength: 1, maxLength: 3 }), { numRuns: 80, seed: 20261125 });
  const written = feeds.flatMap((entries) =>
    Object.entries(RENDERERS).map(([format, render]) => ({ format, entries, body: render(feedOf(entries)) })),
  );

  it('every format is well-formed and keeps all entries', () => {
    const readings = readFeeds(written);
    readings.forEach(({ xmlProblem, feedsmith }, index) => {
      const { format, entries, body: sent } = written[index] ?? { format: '', entries: [], body: '' };
      expect(xmlProblem).toBeNull();
      if (format === 'ninjs') expect((JSON.parse(sent) as { data: [] }).data).toHaveLength(entries.length);
      else expect((feedsmith?.entries ?? feedsmith?.items)?.length).toBe(entries.length);
    });
  });

  it('no format holds a character that breaks others', () => {
    for (const { body: sent } of written) expect(sent).not.toMatch(UNFIT);
    for (const { format, body: sent } of written) {
      if (format === 'json' || format === 'ninjs')
        expect(JSON.stringify(JSON.parse(sent))).not.toMatch(/\\ud[89a-f]/i);
    }
  });

  it('HTML holds harmless elements and nothing else', () => {
    for (const { html } of feeds.flat()) expect(html.replace(ALLOWED, '')).not.toMatch(/[<>]/);
  });
});

describe('a text of 200 kB', () => {
  it('is well-formed in every format, whole', () => {
    const words = ']]> & <b> '.repeat(20_000);
    const blocks = [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];
    const parts = {
      ...FULL_ENTRY,
      body: blocks,
      city: null,
      quotes: [],
      corrections: [],
      contacts: [],
      notesToEditors: null,
      subtitle: null,
    };
    const long = { ...FULL_ENTRY, ...composeText(parts, ADDRESSES) };
    expect(long.text).toHaveLength(200_000);
    const [rss, atom] = readFeeds([
      { format: 'rss', body: renderRss(feedOf([long])) },
      { format: 'atom', body: renderAtom(feedOf([long])) },
    ]);
    expect(rss?.rssParser?.items[0]?.['content:encoded']).toBe(long.html.trim());
    expect(atom?.xmlProblem).toBeNull();
  });
});
