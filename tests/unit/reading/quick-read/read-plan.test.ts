import { readListPlan, readOnePlan } from '../../../../src/reading/quick-read/domain/read-plan';
import { MODELS, RELEASE } from './models';

const read = (query: Record<string, unknown>) =>
  readListPlan(MODELS, { uid: RELEASE, query, locales: ['en', 'fr'] });

describe('a query that is understood', () => {
  it('reads the first 25 in the default language when it says nothing', () => {
    expect(read({})).toEqual({
      uid: RELEASE,
      locale: undefined,
      selection: { columns: null, links: [] },
      filter: { kind: 'all', of: [] },
      sort: [],
      page: 1,
      pageSize: 25,
    });
  });

  it('has the ids before its fields, each once', () => {
    const columns = read({ fields: 'title,documentId,title' })?.selection.columns;
    expect(columns?.map(({ attribute }) => attribute)).toEqual(['id', 'documentId', 'title']);
  });

  it('takes all links for *', () => {
    expect(read({ populate: '*' })?.selection.links.map(([name]) => name)).toEqual(['quotes', 'topics']);
  });

  it('reads an instant without its zone: columns have none', () => {
    const plan = read({ filters: { releasedAt: { $gte: '2026-11-30T10:00:00.000Z' } } });
    expect(JSON.stringify(plan?.filter)).toContain('"2026-11-30T10:00:00.000"');
  });

  it('reads one document as a list of one', () => {
    const plan = readOnePlan(MODELS, {
      uid: RELEASE,
      documentId: 'abc123',
      query: { locale: 'fr' },
      locales: ['en', 'fr'],
    });
    expect(plan).toMatchObject({ locale: 'fr', pageSize: 1 });
  });
});

describe('what goes the normal way', () => {
  it.each<[string, Record<string, unknown>]>([
    ['drafts', { status: 'draft' }],
    ['a search', { _q: 'word' }],
    ['a parameter that nobody knows', { sorted: 'title' }],
    ['all languages', { locale: '*' }],
    ['a language that is not there', { locale: 'de' }],
    ['an unknown field', { fields: 'secret' }],
    ['an unknown relation', { populate: 'secrets' }],
    ['nested populate with more than fields', { populate: { topics: { filters: { slug: 'x' } } } }],
    ['populate with a dot', { populate: 'topics.parent' }],
    ['an unknown operator', { filters: { title: { $regex: 'x' } } }],
    ['a filter on a column of JSON', { filters: { body: { $contains: 'x' } } }],
    ['a filter on parts of a document', { filters: { quotes: { text: 'x' } } }],
    ['null through a relation', { filters: { topics: { slug: { $null: 'true' } } } }],
    ['relations in $or of relations', { filters: { topics: { $or: [{ slug: 'x' }] } } }],
    ['a date without a time', { filters: { releasedAt: { $gt: '2026-11-30' } } }],
    ['a day that does not exist', { filters: { releasedAt: { $gt: '2026-02-30T00:00:00Z' } } }],
    ['a NUL', { filters: { title: 'a\u0000' } }],
    ['an empty filter', { filters: {} }],
    ['fields of a list that a relation filters', { fields: 'title', filters: { topics: { slug: 'x' } } }],
    ['an unknown order', { sort: 'title:down' }],
    ['an order by JSON', { sort: 'body' }],
    ['the same order twice', { sort: 'title,title:desc' }],
    ['an offset', { pagination: { start: '0' } }],
    ['page 0', { pagination: { page: '0' } }],
    ['more than 100 a page', { pagination: { pageSize: '101' } }],
    ['a page that is no number', { pagination: { page: ['1'] } }],
  ])('%s', (_what, query) => {
    expect(read(query)).toBeNull();
  });

  it('a document whose id is none', () => {
    const one = { uid: RELEASE, documentId: 'a%00', query: {}, locales: ['en'] };
    expect(readOnePlan(MODELS, one)).toBeNull();
  });

  it('one document with a filter', () => {
    const one = { uid: RELEASE, documentId: 'a', query: { filters: { title: 'x' } }, locales: ['en'] };
    expect(readOnePlan(MODELS, one)).toBeNull();
  });
});
