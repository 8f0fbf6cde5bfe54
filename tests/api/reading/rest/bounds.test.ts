import { administrator, employ } from '../../../support/staff';
import { anonymous, errorOf, previewing, refusedFields, writer } from '../../../support/api';
import { makePage, makeTopic } from '../../../support/factories';

const READS = [
  'press-releases',
  'pages',
  'contacts',
  'organisations',
  'partner-countries',
  'topics',
  'redirects',
];

beforeAll(async () => {
  await makeTopic(); // what is populated is asked for only when there is something
});

const repeat = (name: string, count: number): string => Array.from({ length: count }, () => name).join('.');

describe('a query that asks for work without end', () => {
  const ENDLESS = [
    ['at most 5 levels', `pages?populate=${repeat('parent', 30)}`],
    ['once on the way', `press-releases?populate=${repeat('localizations', 30)}`],
    ['once on the way', 'pages?populate[localizations][populate][parent][populate]=localizations'],
    ['at most 10 fields', `pages?sort=${Array.from({ length: 11 }, () => 'title').join(',')}`],
    ['at most 500 characters', `topics?_q=${'a'.repeat(501)}`],
  ] as const;

  it.each(ENDLESS)('is refused with the limit, whoever asks: %s', async (limit, query) => {
    for (const ask of [
      anonymous().get(`/api/${query}`),
      previewing(`/api/${query}`),
      writer.get(`/api/${query}`),
    ])
      expect(errorOf(await ask.expect(400)).message).toContain(limit);
  });

  it('is refused of one document, of the site, and in the panel', async () => {
    const deep = `populate=${repeat('parent', 30)}`;
    const { documentId } = await makePage();
    for (const path of [`pages/${documentId}`, 'site'])
      expect(refusedFields(await anonymous().get(`/api/${path}?${deep}`).expect(400))).toEqual(['populate']);
    const manager = '/content-manager/collection-types/api::page.page';
    await administrator().get(`${manager}?${deep}`).expect(400);
  });

  it('is answered at the limit', async () => {
    await anonymous()
      .get(`/api/pages?populate=${repeat('parent', 5)}`)
      .expect(200);
    await anonymous()
      .get(`/api/topics?_q=${'a'.repeat(500)}`)
      .expect(200);
    const ids = Array.from({ length: 100 }, (_, index) => `filters[documentId][$in][${index}]=a`).join('&');
    await anonymous().get(`/api/topics?${ids}`).expect(200);
  });
});

describe('a query whose parts have not their shape', () => {
  it.each(READS)('is refused, not a fault of the newsroom: %s', async (type) => {
    for (const query of [
      '_q[]=a',
      'fields=',
      'fields=__proto__,constructor',
      'filters[]=x',
      'filters[$and]=x',
      'filters[$not]=x',
      'filters[createdAt][$between]=1',
      'sort=createdAt.x',
    ])
      for (const path of [`/api/${type}?${query}`, `/api/${type}/abc?${query}`])
        expect([path, (await anonymous().get(path)).status]).toEqual([path, 400]);
  });

  it('is refused in what is populated', async () => {
    for (const query of ['filters][]=x', 'filters][$and]=x', 'fields]=', 'filters][createdAt][$between]=1']) {
      const path = `/api/topics?populate[localizations][${query}`;
      expect([path, (await anonymous().get(path)).status]).toEqual([path, 400]);
    }
  });

  it('is refused to staff in the panel', async () => {
    const author = await employ('Ama', 'Author');
    for (const query of ['_q[]=a', 'filters[]=x', 'filters[$and]=x', 'sort=title.x'])
      for (const path of [
        `/content-manager/collection-types/api::page.page?${query}`,
        `/upload/files?${query}`,
      ])
        expect([path, (await author.get(path)).status]).toEqual([path, 400]);
  });
});
