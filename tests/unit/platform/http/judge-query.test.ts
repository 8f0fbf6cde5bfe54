import fc from 'fast-check';
import { parse } from 'qs';
import { judgeQuery } from '../../../../src/platform/http/domain/judge-query';
import type { Lead } from '../../../../src/platform/http/domain/unfit-query';

/** Pages have parents, other languages, sections and two fields. */
const leadsTo = (uid: string | undefined, name: string): Lead => {
  if (uid !== 'page') return { kind: 'unknown' };
  if (name === 'parent' || name === 'localizations') return { kind: 'type', uid: 'page' };
  if (name === 'sections') return { kind: 'several' };
  return { kind: ['title', 'slug', 'documentId', 'releasedAt'].includes(name) ? 'field' : 'none' };
};

/** As Strapi parses queries (its middleware `query`). */
const judge = (query: string): string | null => {
  const parsed = parse(query, { strictNullHandling: true, arrayLimit: 100, depth: 20 });
  return judgeQuery(parsed, 'page', leadsTo)?.message ?? null;
};

const times = (count: number, write: (index: number) => string, separator = '&'): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(separator);

describe('a query within the limits', () => {
  it.each([
    '',
    'fields=title,slug&sort=title:asc&_q=water&locale=fr&pagination[page]=2',
    'fields=*&populate=*&sort[0][title]=asc&sort[1][parent][title]=desc',
    'filters[title]=Water&filters[slug][$in][0]=a&filters[slug][$in][1]=b',
    'filters[title][$not][$contains][0]=a&filters[releasedAt][$between][0]=1&filters[releasedAt][$between][1]=2',
    'filters[$and][0][$or][0][parent][title][$eq]=a&filters[$not][title]=b&filters[parent]=1',
    'populate[parent][populate][parent][populate][parent][populate][parent][populate]=parent',
    'populate=parent.parent,localizations',
    'populate[sections][on][sections.image][populate]=*&populate[sections][on][sections.contacts]=true',
    'populate[parent][filters][title]=a&populate[parent][sort]=title&populate[parent][fields]=title',
    `filters[title][$in]=${times(1, String)}&${times(99, (index) => `filters[documentId][$in][${index}]=a`)}`,
    `_q=${'a'.repeat(500)}`,
  ])('passes: %s', (query) => {
    expect(judge(query)).toBeNull();
  });
});

describe('a query that asks for more', () => {
  it.each([
    [`populate=${times(6, () => 'parent', '.')}`, 'populate: populate at most 5 levels deep.'],
    [
      'populate[parent][populate][parent][populate][parent][populate][parent][populate][parent][populate]=parent',
      'populate[parent][populate][parent][populate][parent][populate][parent][populate][parent][populate]: populate at most 5 levels deep.',
    ],
    [
      'populate=localizations.parent.localizations',
      'populate: populate localizations once on the way to a document.',
    ],
    [
      `populate=${times(41, (index) => `a${index}`, ',')}`,
      'populate: populate at most 40 paths in one query.',
    ],
    [
      `populate[parent][fields]=${times(101, () => 'title', ',')}`,
      'populate[parent][fields]: ask for at most 100 fields in one query.',
    ],
    [
      times(101, (index) => `filters[title][$in][${index}]=a`),
      'filters[title][$in]: filter by at most 100 values in one query.',
    ],
    [
      times(101, (index) => `filters[$or][${index % 50}][title][$ne][${index}]=a`),
      'filters[$or][49][title][$ne]: filter by at most 100 values in one query.',
    ],
    [
      `filters${times(9, () => '[$not]', '')}[title]=a`,
      `filters${times(9, () => '[$not]', '')}: nest filters at most 8 levels deep.`,
    ],
    [`sort=${times(11, () => 'title', ',')}`, 'sort: sort by at most 10 fields in one query.'],
    [`_q=${'a'.repeat(501)}`, '_q: search for at most 500 characters.'],
  ])('is refused with the limit and the place: %.60s', (query, message) => {
    expect(judge(query)).toBe(message);
  });
});

describe('a part that has not the shape of what it is', () => {
  it.each([
    '_q[]=a',
    'fields=',
    'fields=__proto__,constructor',
    'fields[a]=title',
    'filters=x',
    'filters[]=x',
    'filters[$and]=x',
    'filters[$and][title]=x',
    'filters[$or][]=x',
    'filters[$not]=x',
    'filters[$not][]=x',
    'filters[title][$and]=x',
    'filters[title][$or][0][$eq]=x',
    'filters[title][$eq][a]=x',
    'filters[releasedAt][$between]=1',
    'filters[releasedAt][$between][]=1',
    'filters[parent][$in]=1&filters[parent][title]=a',
    'filters[parent][$not][title]=a',
    'filters[$eq]=a',
    'filters[sections][id]=1',
    'fields=nothing',
    'sort=nothing:asc',
    'sort[nothing]=asc',
    'sort=sections.id',
    'sort=title.x',
    'sort=parent',
    'sort[title][x]=asc',
    'sort=constructor',
    'populate=constructor',
    'populate[parent][]=title',
    'populate[parent][fields]=',
    'populate[parent][filters][]=x',
    'populate[parent][filters][$and]=x',
    'populate[parent][populate][parent][filters][$not]=x',
    'populate[sections][on]=x',
    'populate[sections][on][sections.image][fields]=',
    'pagination=x',
    'pagination[page][]=1',
    'page[]=1',
    'locale[a]=en',
  ])('is refused by its place: %s', (query) => {
    const name = query.split(/[=[]/)[0] ?? '';
    expect(judge(query)).toMatch(new RegExp(`^${name}.*: `));
  });
});

describe('whatever is sent', () => {
  it('is judged, never thrown at', () => {
    const keys = fc.constantFrom(
      'fields',
      'sort',
      'filters',
      'populate',
      '_q',
      'title',
      'parent',
      '$and',
      '$in',
      'on',
      '0',
    );
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        fc.constantFrom('', 'title', 'constructor', '*', null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(keys, values.value), (query) => {
        const problem = judgeQuery(query, 'page', leadsTo);
        expect(problem === null || problem.path.length > 0).toBe(true);
      }),
    );
  });
});
