import { renderAtom } from '../../../src/domain/feeds/render-atom';
import { renderRss } from '../../../src/domain/feeds/render-rss';
import { BARE_ENTRY, feedOf, FULL_ENTRY, WITHDRAWN_ENTRY } from '../../support/feeds/entries';

const ENTRIES = [FULL_ENTRY, BARE_ENTRY, WITHDRAWN_ENTRY];
const SELF = 'https://n.example/api/feeds/press.rss';
const RSS = renderRss(feedOf(ENTRIES, { selfUrl: SELF }));
const ATOM = renderAtom(feedOf(ENTRIES));

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const items = all(RSS, /<item>(.*?)<\/item>/gs);
const entries = all(ATOM, /<entry[^>]*>(.*?)<\/entry>/gs);
const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
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
 * far as it concerns the elements that we write. Source: validator.w3.org/feed/docs, the pages of its messages.
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
    expect(items).toHaveLength(3);
    for (const item of items) expect(item).toMatch(/^<title>.+<\/title>.*<description>.+<\/description>/s);
  });

  it('MissingGuid, DuplicateGuid, InvalidPermalink: each item has its own guid, said to be no permalink', () => {
    const guids = all(RSS, /<guid isPermaLink="false">(urn:uuid:[0-9a-f-]{36})<\/guid>/g);
    expect(new Set(guids).size).toBe(3);
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

  it('ContainsHTML: titles and descriptions are plain text', () => {
    for (const text of all(RSS, /<(?:title|description)>(.*?)</g))
      expect(unescape(text)).not.toMatch(/<[a-z]/);
  });
});

describe('Atom, by the rules of the feed validator', () => {
  it('MissingElement: feed and entries have an id, a title and updated', () => {
    for (const part of [ATOM, ...entries]) {
      for (const name of ['id', 'title', 'updated']) expect(part).toMatch(new RegExp(`<${name}[ >]`));
    }
    expect(entries).toHaveLength(2);
  });

  it('MissingSelf, MissingAlternate: the feed and each entry name where they are read', () => {
    expect(ATOM).toMatch(/<link rel="self" /);
    for (const entry of entries) expect(entry).toMatch(/<link rel="alternate" type="text\/html" /);
  });

  it('DuplicateAtomLink: alternates differ by language', () => {
    for (const entry of entries) {
      const languages = all(entry, /<link rel="alternate" type="text\/html" hreflang="(\w+)"/g);
      expect(new Set(languages).size).toBe(languages.length);
    }
  });

  it('DuplicateEntries, InvalidFullLink: ids are absolute and used once', () => {
    const ids = all(ATOM, /<id>(.*?)<\/id>/g);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  });

  it('InvalidRFC3339Date: dates are RFC 3339', () => {
    for (const date of all(ATOM, /<(?:updated|published)>(.*?)</g)) expect(date).toMatch(RFC3339);
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
    expect(contents).toHaveLength(4);
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

  it('UndeterminableVocabulary, MissingNamespace: every prefix is declared', () => {
    for (const xml of [RSS, ATOM]) {
      const prefixes = new Set(all(xml, /<(\w+):\w/g).filter((prefix) => prefix !== 'xml'));
      for (const prefix of prefixes) expect(xml).toContain(`xmlns:${prefix}="`);
    }
  });
});
