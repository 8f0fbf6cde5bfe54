import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import jsonFeedSchema from 'jsonfeed-schema/schema-v1.1.json';
import { renderAtom } from '../../../src/domain/feeds/render-atom';
import { renderJsonFeed } from '../../../src/domain/feeds/render-json-feed';
import { renderNinjs } from '../../../src/domain/feeds/render-ninjs';
import { renderRss } from '../../../src/domain/feeds/render-rss';
import { toNinjs } from '../../../src/domain/feeds/to-ninjs';
import { BARE_ENTRY, feedOf, FULL_ENTRY, WITHDRAWN_ENTRY } from '../../support/feeds/entries';
import { findSchema, readFeeds, type FeedReading } from '../../support/feeds/read-feeds';

const ENTRIES = [FULL_ENTRY, BARE_ENTRY, WITHDRAWN_ENTRY];
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

const ninjs = findSchema('ninjs-schema_3.1.json');
const geoJson = findSchema('GeoJSON-schema.json');

(ninjs !== null && geoJson !== null ? describe : describe.skip)('ninjs, by the schema of the IPTC', () => {
  const ajv = addFormats(new Ajv2020({ strict: false }));
  ajv.addSchema(readSchema(geoJson ?? ''));
  const validate = ajv.compile(readSchema(ninjs ?? ''));
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

  (findSchema('atom.rng') === null ? it.skip : it)('Atom follows the grammar of RFC 4287', () => {
    expect([atom, archive, empty].map(({ xmlProblem }) => xmlProblem)).toEqual([null, null, null]);
  });

  it('are the same entries to feedsmith', () => {
    const ids = ENTRIES.map(({ id }) => id);
    expect(rss.feedsmith?.items?.map(({ guid }) => guid?.value)).toEqual(ids);
    expect(json.feedsmith?.items?.map(({ id }) => id)).toEqual(ids);
    expect(atom.feedsmith?.entries?.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const titles = ENTRIES.map(({ title }) => title);
    expect(rss.feedsmith?.items?.map(({ title }) => title)).toEqual(titles);
    expect(json.feedsmith?.items?.map(({ title }) => title)).toEqual(titles);
  });

  it('are the same entries to rss-parser', () => {
    const [first] = rss.rssParser?.items ?? [];
    expect(first).toMatchObject({
      title: 'Le dialogue s’ouvre à Accra & ailleurs',
      guid: FULL_ENTRY.id,
      link: FULL_ENTRY.url,
      creator: 'OIM Ghana',
      'content:encoded': FULL_ENTRY.html,
      isoDate: '2026-11-01T09:00:00.000Z',
    });
    expect(atom.rssParser?.items[0]).toMatchObject({ title: FULL_ENTRY.title, id: FULL_ENTRY.id });
  });
});
