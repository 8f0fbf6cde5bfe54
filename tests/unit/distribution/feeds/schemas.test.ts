import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import jsonFeedSchema from 'jsonfeed-schema/schema-v1.1.json';
import { renderAtom } from '../../../../src/distribution/feeds/domain/render-atom';
import { renderJsonFeed } from '../../../../src/distribution/feeds/domain/render-json-feed';
import { renderNinjs } from '../../../../src/distribution/feeds/domain/render-ninjs';
import { renderRss } from '../../../../src/distribution/feeds/domain/render-rss';
import { toNinjs } from '../../../../src/distribution/feeds/domain/to-ninjs';
import {
  BARE_ENTRY,
  feedOf,
  FULL_ENTRY,
  RIGHTS_ENTRY,
  WITHDRAWN_ENTRY,
} from '../../../support/feeds/entries';
import { readFeeds, type FeedReading } from '../../../support/feeds/read-feeds';
import { findOthers } from '../../../support/others';

const ENTRIES = [RIGHTS_ENTRY, BARE_ENTRY, WITHDRAWN_ENTRY];
const FEED = feedOf(ENTRIES);
const ARCHIVE = feedOf(ENTRIES, { isArchive: true, hubUrl: null, links: { current: FEED.selfUrl } });

const readSchema = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;

describe('JSON Feed, by its schema', () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(jsonFeedSchema);

  it.each([FEED, ARCHIVE, feedOf([])])('is valid', (feed) => {
    validate(JSON.parse(renderJsonFeed(feed)));
    expect(validate.errors).toBeNull();
  });
});

const ninjs = findOthers('schemas/ninjs-schema_3.1.json');
const geoJson = findOthers('schemas/GeoJSON-schema.json');

(ninjs !== null && geoJson !== null ? describe : describe.skip)('ninjs, by the schema of the IPTC', () => {
  let validate: ValidateFunction;

  beforeAll(() => {
    const ajv = addFormats(new Ajv2020({ strict: false }));
    ajv.addSchema(readSchema(geoJson ?? ''));
    validate = ajv.compile(readSchema(ninjs ?? ''));
  });

  const embargoed = {
    ...FULL_ENTRY,
    state: 'embargoed' as const,
    embargoedUntil: new Date('2026-12-01T10:00:00Z'),
  };

  it('has valid items', () => {
    const { data } = JSON.parse(renderNinjs(FEED)) as { data: object[] };
    const withheld = JSON.parse(
      JSON.stringify(toNinjs({ ...embargoed, quotes: [] }, { office: 'Office', usageTerms: null }, 'note')),
    ) as object;
    for (const item of [...data, ...(JSON.parse(JSON.stringify(clean(withheld))) as object[])]) {
      validate(item);
      expect(validate.errors).toBeNull();
    }
    expect(data).toHaveLength(3);
  });

  it('refuses what is not ninjs', () => {
    expect(validate({ uri: 'urn:a:b', pubStatus: 'cancelled' })).toBe(false);
  });
});

/** As `toJson` sends it. */
const clean = (item: object): object[] => [
  JSON.parse(JSON.stringify(item, (_key, value: unknown) => (value === null ? undefined : value))) as object,
];

describe('the feeds, by parsers that others wrote', () => {
  let rss: FeedReading, atom: FeedReading, json: FeedReading, archive: FeedReading, empty: FeedReading;

  beforeAll(() => {
    [rss, atom, json, archive, empty] = readFeeds([
      { format: 'rss', body: renderRss(FEED) },
      { format: 'atom', body: renderAtom(FEED) },
      { format: 'json', body: renderJsonFeed(FEED) },
      { format: 'atom', body: renderAtom(ARCHIVE) },
      { format: 'atom', body: renderAtom(feedOf([])) },
    ]) as [FeedReading, FeedReading, FeedReading, FeedReading, FeedReading];
  });

  it('are well-formed', () => {
    expect(rss.xmlProblem).toBeNull();
    expect(atom.rssParser).not.toBeNull();
  });

  (findOthers('schemas/atom.rng') === null ? it.skip : it)('Atom follows the grammar of RFC 4287', () => {
    expect([atom, archive, empty].map(({ xmlProblem }) => xmlProblem)).toEqual([null, null, null]);
  });

  /** What each release is, whoever reads it in whatever format. */
  const EXPECTED = [
    {
      id: FULL_ENTRY.id,
      url: FULL_ENTRY.url,
      title: 'Le dialogue s’ouvre à Accra & ailleurs',
      summary: FULL_ENTRY.summary,
      html: FULL_ENTRY.html,
      published: '2026-11-01T09:00:00.000Z',
      updated: '2026-11-03T10:30:00.000Z',
    },
    {
      id: BARE_ENTRY.id,
      url: BARE_ENTRY.url,
      title: 'Indépendance',
      summary: BARE_ENTRY.summary,
      html: BARE_ENTRY.html,
      published: '1957-03-06T00:00:00.000Z',
      updated: '1957-03-06T00:00:00.000Z',
    },
  ];
  const toTime = (date: unknown): string => new Date(String(date)).toISOString();

  it('are the same entries to feedsmith', () => {
    const rssItems = (rss.feedsmith?.items ?? []) as unknown as {
      guid: { value: string; isPermaLink: boolean };
      link: string;
      title: string;
      description: string;
      content: { encoded: string };
      pubDate: string;
      dcterms: { modified: string };
    }[];
    expect(
      rssItems.slice(0, 2).map(({ guid, link, title, description, content, pubDate, dcterms }) => ({
        id: guid.value,
        url: link,
        title,
        summary: description,
        html: content.encoded,
        published: toTime(pubDate),
        updated: toTime(dcterms.modified),
      })),
    ).toEqual(EXPECTED);
    expect(rssItems.every(({ guid }) => !guid.isPermaLink)).toBe(true);
    const atomEntries = (atom.feedsmith?.entries ?? []) as unknown as {
      id: string;
      links: { rel: string; href: string; hreflang?: string }[];
      title: { value: string };
      summary: { value: string };
      content: { value: string };
      published: string;
      updated: string;
    }[];
    expect(
      atomEntries.slice(0, 2).map(({ id, links, title, summary, content, published, updated }) => ({
        id,
        url: links.find(({ rel, hreflang }) => rel === 'alternate' && hreflang === 'fr')?.href,
        title: title.value,
        summary: summary.value,
        html: content.value,
        published: toTime(published),
        updated: toTime(updated),
      })),
    ).toEqual(EXPECTED);
    const jsonItems = (json.feedsmith?.items ?? []) as unknown as {
      id: string;
      url: string;
      title: string;
      summary: string;
      content_html: string;
      date_published: string;
      date_modified: string;
    }[];
    expect(
      jsonItems.slice(0, 2).map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        summary: item.summary,
        html: item.content_html,
        published: toTime(item.date_published),
        updated: toTime(item.date_modified),
      })),
    ).toEqual(EXPECTED);
  });

  it('are the same entries to rss-parser', () => {
    expect(
      (rss.rssParser?.items ?? []).slice(0, 2).map((item) => ({
        id: item.guid,
        url: item.link,
        title: item.title,
        html: item['content:encoded'],
        published: item.isoDate,
        creator: item.creator,
      })),
    ).toEqual(
      EXPECTED.map(({ id, url, title, html, published }) => ({
        id,
        url,
        title,
        html,
        published,
        creator: 'OIM Ghana',
      })),
    );
    expect(
      (atom.rssParser?.items ?? []).slice(0, 2).map((item) => ({
        id: item.id,
        url: item.link,
        title: item.title,
        html: item.content,
        summary: item.summary,
        published: toTime(item.pubDate),
      })),
    ).toEqual(
      EXPECTED.map(({ id, url, title, html, summary, published }) => ({
        id,
        url,
        title,
        html,
        summary,
        published,
      })),
    );
  });

  it('are notices, without a text, of what is gone', () => {
    const [, , gone] = rss.rssParser?.items ?? [];
    expect(gone).toMatchObject({ guid: WITHDRAWN_ENTRY.id, content: 'Publié par erreur.' });
    expect(gone).not.toHaveProperty('content:encoded');
    expect(json.feedsmith?.items?.[2]).toMatchObject({ content_text: 'Publié par erreur.' });
  });
});
