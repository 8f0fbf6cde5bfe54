import { formatInPath, feedAddress, feedKey } from '../../../../src/distribution/feeds/domain/feed-address';
import { feedTitle } from '../../../../src/distribution/feeds/domain/feed-title';
import {
  beginDay,
  FEED_QUERY,
  type FeedQuery,
} from '../../../../src/distribution/feeds/domain/read-feed-query';
import { readQuery } from '../../../../src/shared/http/read-query';
import {
  resolveFilters,
  type ResolvedFilters,
} from '../../../../src/distribution/feeds/domain/resolve-filters';

const read = (query: Record<string, unknown>, timeZone = 'Africa/Accra'): FeedQuery => {
  const result = readQuery(FEED_QUERY, query);
  if ('problems' in result) throw new Error(result.problems.map(({ message }) => message).join(' '));
  return beginDay(result.query, timeZone);
};

const problemsOf = (query: Record<string, unknown>): string[] => {
  const result = readQuery(FEED_QUERY, query);
  return 'problems' in result ? result.problems.map(({ message }) => message) : [];
};

describe('the parameters of a feed', () => {
  it('take countries in any case, with commas or several times', () => {
    expect(read({ country: 'ma,GH' }).country).toEqual(['GH', 'MA']);
    expect(read({ country: ['gh', 'ma'] }).country).toEqual(['GH', 'MA']);
  });

  it('are of the default language unless one is named', () => {
    expect(read({})).toEqual({ locale: 'en' });
  });

  it('take a day as its beginning on the clock of the office', () => {
    expect(read({ since: '2026-11-01' }).since).toEqual(new Date('2026-11-01T00:00:00Z'));
    expect(read({ since: '2026-11-01' }, 'America/New_York').since).toEqual(new Date('2026-11-01T04:00:00Z'));
    expect(read({ since: '2026-11-01T00:00Z' }, 'Pacific/Apia').since).toEqual(
      new Date('2026-11-01T00:00:00Z'),
    );
  });

  it.each([
    [{ locale: 'de' }, 'locale="de": Use one of en, fr, es, ar.'],
    [{ tag: 'x' }, 'There is no such parameter. Use locale, country, topic, donor, since, page.'],
    [{ page: '0' }, 'page="0": Use a whole number from 1.'],
    [{ page: ['1', '2'] }, 'page=["1","2"]: Use one number.'],
    [{ country: 'GH,' }, 'country="GH,": Use 1 to 50 values with commas between them.'],
    [{ country: { $in: 'GH' } }, 'country={"$in":"GH"}: Use values with commas between them.'],
  ])('are refused with what is allowed: %j', (query, message) => {
    expect(problemsOf(query)).toEqual([message]);
  });

  it('are refused when since is no time', () => {
    expect(problemsOf({ since: 'yesterday' })[0]).toMatch(/^since="yesterday": "yesterday" is no time/);
  });
});

describe('the address of a feed', () => {
  it.each([
    ['/api/feeds/press.rss', 'rss'],
    ['/api/feeds/press.NINJS/', 'ninjs'],
    ['/api/feeds/press', null],
    ['/api/feeds/press.xml', null],
  ])('%s ends with %j', (path, format) => {
    expect(formatInPath(path)).toBe(format);
  });

  it('is the same for the same feed, however it was asked for', () => {
    const address = 'https://n.example/api/feeds/press.rss?country=GH,MA&topic=data';
    expect(feedAddress('https://n.example', 'rss', read({ topic: 'data', country: 'ma,gh' }))).toBe(address);
    expect(
      feedAddress('https://n.example', 'rss', read({ locale: 'en', country: ['GH', 'MA'], topic: 'data' })),
    ).toBe(address);
  });

  it('belongs to the same feed in all its pages', () => {
    expect(feedKey(read({ locale: 'fr', page: '3' }))).toBe(feedKey(read({ locale: 'fr' })));
  });
});

const OPTIONS = {
  topics: [
    { id: 't1', locale: 'en', slug: 'data', name: 'Data' },
    { id: 't1', locale: 'fr', slug: 'donnees', name: 'Données' },
  ],
  countries: [
    { id: 'c1', locale: 'fr', code: 'GH', name: 'Ghana' },
    { id: 'c2', locale: 'fr', code: 'MA', name: 'Maroc' },
  ],
  organisations: [{ id: 'o1', locale: 'fr', acronym: 'UE', name: 'Union européenne' }],
};

const resolve = (query: Record<string, unknown>) => resolveFilters(read({ locale: 'fr', ...query }), OPTIONS);

const NO_FILTERS: ResolvedFilters = {
  countries: null,
  topics: null,
  donors: null,
  countryNames: [],
  topicNames: [],
  donorNames: [],
};

describe('the filters of a feed', () => {
  it('find a topic by its slug in any language', () => {
    expect(resolve({ topic: 'data' })).toMatchObject({
      filters: { topics: ['t1'], topicNames: ['Données'] },
    });
  });

  it('find a donor by country, name or acronym', () => {
    for (const donor of ['union-europeenne', 'ue']) {
      expect(resolve({ donor })).toMatchObject({ filters: { donors: ['o1'] } });
    }
    expect(resolve({ donor: 'GH' })).toMatchObject({ filters: { donors: ['c1'], donorNames: ['Ghana'] } });
  });

  it('name what there is when a value names nothing', () => {
    expect(resolve({ country: 'GH,XX', topic: 'x' })).toEqual({
      problems: [
        { path: ['country'], message: 'country="XX" names nothing here. Use GH, MA.' },
        { path: ['topic'], message: 'topic="x" names nothing here. Use donnees.' },
      ],
    });
  });

  it('stand in the title', () => {
    const filters = { ...NO_FILTERS, countryNames: ['Ghana', 'Maroc'] };
    expect(feedTitle('OIM', read({ locale: 'fr', page: '2' }), filters)).toBe(
      'OIM: Communiqués de presse (pays: Ghana, Maroc; archive 2)',
    );
    expect(feedTitle('IOM', read({}), NO_FILTERS)).toBe('IOM: Press releases');
    expect(
      feedTitle('م', read({ locale: 'ar', page: '2' }), { ...filters, countryNames: ['غانا', 'المغرب'] }),
    ).toBe('م: البيانات الصحفية (البلدان: غانا، المغرب؛ الأرشيف 2)');
  });
});
