import { composeText } from '../../../../src/shared/release-text/compose-text';
import { entryId } from '../../../../src/distribution/feeds/domain/entry-id';
import { MEDIA_TYPES } from '../../../../src/distribution/feeds/domain/feed';
import { renderAtom } from '../../../../src/distribution/feeds/domain/render-atom';
import { renderRss } from '../../../../src/distribution/feeds/domain/render-rss';
import { BARE_ENTRY, feedOf, FULL_ENTRY, WITHDRAWN_ENTRY } from '../../../support/feeds/entries';

/** Words that look like markup, everything that a text can hold, and a file of unknown size. */
const ODD_ENTRY = {
  ...FULL_ENTRY,
  ...composeText(
    {
      ...FULL_ENTRY,
      body: [
        {
          type: 'paragraph',
          children: [{ type: 'link', url: '#below', children: [{ type: 'text', text: 'a' }] }],
        },
        {
          type: 'paragraph',
          children: [{ type: 'link', url: '/about', children: [{ type: 'text', text: 'b' }] }],
        },
        { type: 'code', children: [{ type: 'text', text: '<script>alert(1)</script>' }] },
        { type: 'image', image: { url: '/uploads/a.png', alternativeText: 'A "map"' } },
      ],
    },
    { site: 'https://site.example', newsroom: 'https://n.example' },
  ),
  id: entryId('odd', 'fr'),
  title: 'R&D: a < b &copy; <i',
  summary: 'R&D &copy; <script>alert(1)</script> <a href="/x">y</a>',
  topics: [{ slug: 'rd', name: 'R&D <b' }],
  attachments: [
    { url: 'https://n.example/uploads/a.pdf', mime: 'application/pdf', bytes: 0, name: 'R&D.pdf' },
  ],
};

const ENTRIES = [FULL_ENTRY, BARE_ENTRY, WITHDRAWN_ENTRY, ODD_ENTRY];
const SELF = 'https://n.example/api/feeds/press.rss';
const RSS = renderRss(feedOf(ENTRIES, { selfUrl: SELF }));
const ATOM = renderAtom(feedOf(ENTRIES));

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const items = all(RSS, /<item>(.*?)<\/item>/gs);
const entries = all(ATOM, /<entry[^>]*>(.*?)<\/entry>/gs);
const unescape = (text: string): string =>
  text
    .replaceAll(/&lt;|&#x3C;/g, '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&amp;|&#x26;/g, '&');
const contents = [
  ...all(RSS, /<content:encoded>(.*?)<\/content:encoded>/gs),
  ...all(ATOM, /<content type="html">(.*?)<\/content>/gs),
].map(unescape);

const RFC822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d \+0000$/;
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const URI = /^https?:\/\/[^\s<>"]+$/;

/**
 * What the W3C's feed validator reports at level AA (errors and the warnings about what readers commonly trip over), as
 * far as it concerns the elements that we write. Source: validator.w3.org/feed/docs, the pages of its messages. Three of
 * its warnings stay where they are about the truth: ImplausibleDate for releases from before 1990, DuplicateUpdated for
 * RSS of two that came at the same second, ContainsHTML for a title that spells out a closing tag.
 */
describe('RSS, by the rules of the feed validator', () => {
  it('MissingChannelElement: title, link and description stand in the channel', () => {
    const channel = RSS.slice(0, RSS.indexOf('<item>'));
    for (const name of ['title', 'link', 'description'])
      expect(all(channel, new RegExp(`<${name}>(.+?)</${name}>`, 'g'))).toHaveLength(1);
  });

  it('MissingSelf, SelfDoesntMatchLocation: atom:link names the address of the document', () => {
    expect(RSS).toContain(`<atom:link rel="self" type="application/rss+xml" href="${SELF}"/>`);
  });

  it('MissingItemElement: each item has a title and a description', () => {
    expect(items).toHaveLength(4);
    for (const item of items) expect(item).toMatch(/^<title>.+<\/title>.*<description>.+<\/description>/s);
  });

  it('MissingGuid, DuplicateGuid, InvalidPermalink: each item has its own guid, said to be no permalink', () => {
    const guids = all(RSS, /<guid isPermaLink="false">(urn:uuid:[0-9a-f-]{36})<\/guid>/g);
    expect(new Set(guids).size).toBe(4);
  });

  it('InvalidRFC2822Date, ProblematicalRFC822Date: dates have a weekday, four digits of a year and an offset', () => {
    for (const date of all(RSS, /<(?:pubDate|lastBuildDate)>(.*?)</g)) expect(date).toMatch(RFC822);
  });

  it('InvalidW3CDTFDate: dcterms:modified is RFC 3339', () => {
    for (const date of all(RSS, /<dcterms:modified>(.*?)</g)) expect(date).toMatch(RFC3339);
  });

  it('DuplicateElement: an item has each of its elements once', () => {
    for (const item of items) {
      for (const name of [
        'title',
        'link',
        'guid',
        'pubDate',
        'description',
        'dc:creator',
        'content:encoded',
        'enclosure',
      ]) {
        expect(all(item, new RegExp(`<(${name})[ >/]`, 'g')).length).toBeLessThanOrEqual(1);
      }
    }
  });

  it('DuplicateItemSemantics: there is dc:creator and no author, pubDate and no dc:date', () => {
    expect(RSS).not.toMatch(/<author>|<dc:date>/);
  });

  it('MissingAttribute, InvalidIntegerAttribute: an enclosure has an address, a length and a type', () => {
    for (const attributes of all(RSS, /<enclosure ([^>]*)\/>/g)) {
      expect(attributes).toMatch(/^url="https?:[^"]+" length="\d+" type="[\w.+-]+\/[\w.+-]+"$/);
    }
  });

  it('InvalidLanguage: the language is a code of ISO 639', () => {
    expect(all(RSS, /<(?:dc:)?language>(.*?)</g).every((code) => /^[a-z]{2}$/.test(code))).toBe(true);
  });

  it('ContainsHTML, CharacterData: plain text has & and < by their numbers', () => {
    for (const name of ['title', 'category', 'copyright', 'dc:creator', 'media:title'])
      for (const text of all(RSS, new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'g')))
        expect(text).not.toMatch(/&(?!#x(?:26|3C);|gt;|quot;|#39;)/);
    expect(RSS).toContain('<title>R&#x26;D: a &#x3C; b &#x26;copy; &#x3C;i</title>');
  });

  it('NotHtml, SecurityRisk: the description of an item is HTML, in which a text stays a text', () => {
    const [description = ''] = all(items.at(-1) ?? '', /<description>(.*?)</g).map(unescape);
    expect(description).not.toMatch(/<|&(?!amp;|lt;|gt;)/);
    expect(unescape(description)).toBe(ODD_ENTRY.summary);
  });

  it('NeedDescriptionBeforeContent: the description stands before the whole text', () => {
    for (const item of items.filter((each) => each.includes('<content:encoded>')))
      expect(item.indexOf('<description>')).toBeLessThan(item.indexOf('<content:encoded>'));
  });

  it('MisplacedItem: items stand at the end of the channel', () => {
    expect(RSS).toMatch(/(?:<item>(?:(?!<item>).)*<\/item>){4}<\/channel><\/rss>\n$/s);
  });

  it('has no elements but these: AvoidTextInput, MissingRealName, EmailFormat, DuplicateSemantics and others have nothing to look at', () => {
    expect([...new Set(all(RSS, /<([\w:]+)/g))].sort()).toEqual([
      ...['atom:link', 'category', 'channel', 'content:encoded', 'copyright', 'dc:creator', 'dc:language'],
      ...[
        'dcterms:isVersionOf',
        'dcterms:modified',
        'description',
        'enclosure',
        'generator',
        'guid',
        'item',
        'language',
        'lastBuildDate',
      ],
      ...[
        'link',
        'media:content',
        'media:credit',
        'media:description',
        'media:title',
        'pubDate',
        'rss',
        'title',
      ],
    ]);
    expect(RSS.slice(0, RSS.indexOf('<item>'))).not.toContain('<dc:');
  });

  it('UseOfExtensionAttr: no attribute has a prefix but declarations of namespaces', () => {
    expect(all(RSS, / (\w+):\w+="/g).filter((prefix) => prefix !== 'xmlns')).toEqual([]);
  });
});

describe('Atom, by the rules of the feed validator', () => {
  it('MissingElement: feed and entries have an id, a title and updated', () => {
    for (const part of [ATOM, ...entries]) {
      for (const name of ['id', 'title', 'updated']) expect(part).toMatch(new RegExp(`<${name}[ >]`));
    }
    expect(entries).toHaveLength(4);
  });

  it('MissingSelf, MissingAlternate: the feed and each entry name where they are read', () => {
    expect(ATOM).toMatch(/<link rel="self" /);
    for (const entry of entries) expect(entry).toMatch(/<link rel="alternate" type="text\/html" /);
  });

  it('DuplicateAtomLink: an entry has one alternate, in its own language', () => {
    for (const entry of entries) {
      const languages = all(entry, /<link rel="alternate" type="text\/html" hreflang="(\w+)"/g);
      expect(languages).toEqual(['fr']);
    }
  });

  it('DuplicateEntries, InvalidFullLink: ids are absolute and used once', () => {
    const ids = all(ATOM, /<id>(.*?)<\/id>/g);
    expect(new Set(ids).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  });

  it('InvalidRFC3339Date: dates are RFC 3339', () => {
    for (const date of all(ATOM, /<published>(.*?)</g)) expect(date).toMatch(RFC3339);
    for (const date of all(ATOM, /<updated>(.*?)</g)) expect(date.replace(/\.\d{3}Z$/, 'Z')).toMatch(RFC3339);
  });

  it('SelfNotAtom, NonSpecificMediaType: the feed says that it is Atom', () => {
    expect(ATOM).toContain('<link rel="self" type="application/atom+xml" ');
    expect(MEDIA_TYPES).toMatchObject({ rss: 'application/rss+xml', atom: 'application/atom+xml' });
  });

  it('UnregisteredAtomLinkRel, FeedHistoryRelInEntry, AtomLinkNotEmpty: links are registered, and empty', () => {
    const links = Object.fromEntries(
      ['current', 'prev-archive', 'next-archive', 'first', 'previous', 'next', 'last'].map((rel) => [
        rel,
        SELF,
      ]),
    );
    const feed = renderAtom(feedOf(ENTRIES, { links }));
    const rels = new Set(all(feed, /<link rel="([^"]*)"/g));
    const own = 'urn:dateline:translation'; // a whole IRI may stand there (RFC 4287, section 4.2.7.2)
    expect([...rels].filter((rel) => rel !== own).sort()).toEqual([
      ...[
        'alternate',
        'current',
        'enclosure',
        'first',
        'hub',
        'last',
        'next',
        'next-archive',
        'prev-archive',
      ],
      ...['previous', 'self'],
    ]);
    for (const entry of all(feed, /<entry[^>]*>(.*?)<\/entry>/gs))
      expect(all(entry, /<link rel="([^"]*)"/g)).toEqual(
        expect.not.arrayContaining(['self', 'current', 'prev-archive', 'next-archive', 'first', 'last']),
      );
    expect(all(feed, /(<link [^>]*)>/g).every((link) => link.endsWith('/'))).toBe(true);
  });

  it('ContainsUndeclaredHTML, HtmlFragment, NotHtml: a text says whether it is plain or a fragment of HTML', () => {
    for (const entry of entries) {
      expect(entry).toMatch(/<title type="text">.*<summary type="text">.*<content type="(?:html|text)">/s);
      expect(entry).not.toMatch(/<(?:title|summary|content)>/);
    }
  });

  it('UnknownNamespace: the one of tombstones, which the validator does not know, is there for them alone', () => {
    expect(ATOM).toContain('xmlns:at=');
    expect(renderAtom(feedOf([FULL_ENTRY]))).not.toContain('xmlns:at=');
  });

  it('MissingAuthor: the feed has an author', () => {
    expect(ATOM).toMatch(/<author><name>.+?<\/name>/);
  });

  it('InvalidLang: xml:lang is BCP 47', () => {
    expect(all(ATOM, /xml:lang="([^"]*)"/g).every((code) => /^[a-z]{2}$/.test(code))).toBe(true);
  });
});

describe('both, by the rules of the feed validator', () => {
  it('SecurityRisk, ContainsRelRef: contents run nothing and have absolute addresses', () => {
    expect(contents).toHaveLength(6);
    for (const html of contents) {
      expect(html).not.toMatch(/<(?:script|style|iframe|object|embed|meta)|\son\w+=/i);
      expect(all(html, /(?:href|src)="([^"]*)"/g).every((address) => URI.test(address))).toBe(true);
    }
  });

  it('InvalidFullLink: every address is absolute', () => {
    for (const xml of [RSS, ATOM]) {
      for (const address of all(xml, / (?:href|url)="([^"]*)"/g)) expect(unescape(address)).toMatch(URI);
      for (const address of all(xml, /<(?:link|uri)>(.*?)</g)) expect(address).toMatch(URI);
    }
  });

  it('DangerousStyleAttr, SecurityRiskAttr: contents have no attributes but these', () => {
    for (const html of contents)
      for (const name of all(html, /\s([\w-]+)="/g))
        expect(['alt', 'dir', 'href', 'lang', 'src']).toContain(name);
  });

  it('MissingEncoding, ObscureEncoding, BadCharacters: both say that they are UTF-8', () => {
    for (const xml of [RSS, ATOM]) expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n</);
  });

  it('ReservedPrefix, AvoidNamespacePrefix: namespaces have the prefixes that readers know', () => {
    expect(RSS).toContain('xmlns:atom="http://www.w3.org/2005/Atom"');
    expect(RSS).toContain('xmlns:content="http://purl.org/rss/1.0/modules/content/"');
    expect(RSS).toContain('xmlns:dc="http://purl.org/dc/elements/1.1/"');
    for (const xml of [RSS, ATOM]) expect(xml).toContain('xmlns:media="http://search.yahoo.com/mrss/"');
    expect(ATOM).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
  });

  it('InvalidPositiveInteger: a size that is not known is left out', () => {
    for (const xml of [RSS, ATOM]) {
      expect(all(xml, / fileSize="([^"]*)"/g).every((size) => /^[1-9]\d*$/.test(size))).toBe(true);
      expect(xml).toContain(
        '<media:content url="https://n.example/uploads/a.pdf" type="application/pdf" medium="document">',
      );
    }
  });

  it('NotBlank, AttrNotBlank, MissingTextualContent: nothing is written that is empty', () => {
    for (const xml of [RSS, ATOM]) {
      expect(xml).not.toMatch(/<([\w:]+)(?: [^>]*)?><\/\1>|="\s*"/);
      expect(
        [...new Set(all(xml, /<([\w:]+)(?: [^>]*)?\/>/g))].filter((name) => !name.endsWith('link')).sort(),
      ).toEqual(xml === RSS ? ['enclosure'] : ['category']);
    }
  });

  it('UndeterminableVocabulary, MissingNamespace: every prefix is declared', () => {
    for (const xml of [RSS, ATOM]) {
      const prefixes = new Set(all(xml, /<(\w+):\w/g).filter((prefix) => prefix !== 'xml'));
      for (const prefix of prefixes) expect(xml).toContain(`xmlns:${prefix}="`);
    }
  });
});
