import fc from 'fast-check';
import { anonymous, paragraph, previewing, unique, writer } from '../../../support/api';
import { openDatabase } from '../../../support/database';
import { act, makeReleased } from '../../../support/editorial';
import { makeContact, makeOrganisation, makePage, makeTopic } from '../../../support/factories';
import { uploadPicture } from '../../../support/upload';

const RUNS = process.env.FUZZ === 'long' ? 5000 : 300; // generated queries

const TITLES = ['Quick (100% of it)', 'Quick_under\\scored', 'Quick “quoted” – é', 'Quick 😀 four'];

let slug: string;
let documentId: string;

beforeAll(async () => {
  const organisation = await makeOrganisation({ acronym: 'ORG' });
  const contact = await makeContact({ organisation: organisation.documentId });
  const topics = [await makeTopic(), await makeTopic()];
  const image = await uploadPicture({ alternativeText: 'A map' });
  for (const [index, title] of TITLES.entries()) {
    const release = await makeReleased({
      title: `${title} ${unique('quick')}`,
      contacts: [contact.documentId],
      topics: topics.slice(0, index).map((topic) => topic.documentId),
      ...(index % 2 === 0 ? { image, imageCredit: 'Nobody' } : { attachments: [image] }),
      quotes: index === 1 ? [] : [{ text: 'Said.', speaker: 'Somebody' }],
      donors: index === 2 ? [{ organisation: organisation.documentId }] : [],
      releasedAt: `2024-0${index + 1}-01T10:00:00.000Z`,
    });
    const french = {
      title: unique('Titre'),
      summary: 's',
      body: paragraph('b'),
      datelineCity: 'Accra',
      ...(index % 2 === 0 && { imageAlternativeText: 'Un pont' }),
    };
    await writer.put(`/api/press-releases/${release.documentId}?locale=fr`, french).expect(200);
    await act(release.documentId, 'release', { locales: ['fr'] }).expect(200);
    ({ documentId } = release);
    slug = String(release.slug);
  }
  const parent = await makePage({ position: 3 });
  await makePage({
    parent: parent.documentId,
    inMenu: false,
    seo: { metaTitle: 'Meta' },
    sections: [
      { __component: 'sections.rich-text', body: paragraph('Section.') },
      { __component: 'press.quote', text: 'Said.', speaker: 'Somebody' },
    ],
  });
});

/** Strapi leaves the order of a document's other languages to the database. */
const inOrder = (body: unknown): unknown => {
  if (Array.isArray(body)) return body.map(inOrder);
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      name === 'localizations' && Array.isArray(value)
        ? (value as { id: number }[]).toSorted((a, b) => a.id - b.id)
        : inOrder(value),
    ]),
  );
};

/** What REST answers, as text; callers with a token always go Strapi's way. */
const answers = async (path: string) => {
  const [quick, normal] = [await anonymous().get(path), await previewing(path)];
  const text = ({ status, body }: { status: number; body: unknown }) =>
    `${status} ${JSON.stringify(inOrder(body))}`;
  return { quick: text(quick), normal: text(normal), type: [quick.type, normal.type] };
};

const readsOf = async (way: string): Promise<number> => {
  const { text } = await anonymous().get('/metrics');
  return Number(new RegExp(`dateline_rest_reads_total\\{way="${way}"\\} (\\d+)`).exec(text)?.[1] ?? 0);
};

/** Takes a right from the Public role for a while. */
const withoutRight = async (right: string, run: () => Promise<void>): Promise<void> => {
  const database = await openDatabase();
  const rename = 'update up_permissions set action = $2 where action = $1';
  await database.query(rename, [right, 'taken-away']);
  try {
    await run();
  } finally {
    await database.query(rename, ['taken-away', right]);
    await database.end();
  }
};

const some = (values: readonly string[]) =>
  fc.subarray([...values], { minLength: 1 }).chain((chosen) => fc.shuffledSubarray(chosen, { minLength: 1 }));

const SCALARS = [
  'title',
  'slug',
  'subtitle',
  'summary',
  'releasedAt',
  'state',
  'updatedAt',
  'id',
  'documentId',
];
const LINKS = [
  'image',
  'attachments',
  'quotes',
  'donors',
  'contacts',
  'topics',
  'partnerCountries',
  'localizations',
];

const fields = some(SCALARS).map((names) => `fields=${names.join(',')}`);
const sort = some(SCALARS).map(
  (names) => `sort=${names.map((name, n) => (n % 2 ? `${name}:desc` : name)).join(',')}`,
);
const populate = fc.oneof(
  fc.constant('populate=*'),
  some(LINKS).map((names) => `populate=${names.join(',')}`),
  some(LINKS).map((names) => names.map((name) => `populate[${name}]=true`).join('&')),
  fc.constantFrom(
    'populate[donors][populate]=*&populate[topics][fields]=name',
    'populate[contacts][populate][organisation][fields]=name&populate[quotes]=true',
    'populate[topics]=true&populate[donors][populate][organisation][populate]=*',
    'populate[image][fields]=url,alternativeText',
    'populate[contacts][populate]=*&populate[image]=true',
  ),
);
const word = fc.constantFrom('Quick', 'quick', '100%', '_under\\', '“', 'é', '😀', "'", 'zzz', '');
const filter = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('title', 'slug', 'subtitle'),
      fc.constantFrom(
        '$eq',
        '$eqi',
        '$ne',
        '$contains',
        '$containsi',
        '$notContains',
        '$startsWith',
        '$endsWith',
      ),
      word,
    )
    .map(([name, operator, text]) => `filters[${name}][${operator}]=${encodeURIComponent(text)}`),
  fc.constantFrom('subtitle', 'releasedAt', 'title').map((name) => `filters[${name}][$null]=true`),
  fc
    .constantFrom('$gt', '$gte', '$lt', '$lte', '$eq', '$ne')
    .map((operator) => `filters[releasedAt][${operator}]=2024-02-01T10:00:00.000Z`),
  word.map((text) => `filters[topics][name][$containsi]=${encodeURIComponent(text)}`),
  word.map(
    (text) =>
      `filters[$or][0][title][$contains]=${encodeURIComponent(text)}&filters[$or][1][contacts][name]=x`,
  ),
  fc.constant('filters[$and][0][state]=released&filters[$and][1][id][$gt]=1'),
  fc.constant('filters[state][$in][0]=released&filters[state][$in][1]=corrected'),
  fc.constant('filters[state][$notIn][0]=released'),
);
const page = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(1, 2, 7, 100))
  .map(([number, size]) => `pagination[page]=${number}&pagination[pageSize]=${size}`);
const locale = fc.constantFrom('locale=en', 'locale=fr', 'locale=ar', 'status=published');

const query = fc
  .tuple(...[fields, sort, populate, filter, page, locale].map((part) => fc.option(part, { nil: '' })))
  .map((parts) => parts.filter(Boolean).join('&'));

describe('the quick way', () => {
  it('answers a list as Strapi does, whatever is asked', async () => {
    const before = await readsOf('quick');
    await fc.assert(
      fc.asyncProperty(query, async (parameters) => {
        const { quick, normal, type } = await answers(`/api/press-releases?${parameters}`);
        expect(quick).toBe(normal);
        expect(type[0]).toBe(type[1]);
      }),
      { numRuns: RUNS },
    );
    expect((await readsOf('quick')) - before).toBeGreaterThan(RUNS / 2);
  }, 600_000);

  it.each([
    '/api/pages?populate=*&pagination[pageSize]=100',
    '/api/pages?filters[inMenu]=false&sort=position,id:desc&populate=parent,seo',
    '/api/pages?populate[seo][populate]=*&populate[sections]=true',
    '/api/contacts?populate=*&sort=name',
    '/api/organisations?populate=*&filters[acronym]=ORG',
    '/api/topics?populate=*&locale=es',
    '/api/partner-countries?populate=*&pagination[pageSize]=97', // else a kept answer to other tests
    '/api/redirects?populate=*&pagination[pageSize]=97',
  ])('answers %s as Strapi does', async (path) => {
    const before = await readsOf('quick');
    const { quick, normal } = await answers(path);
    expect(quick).toBe(normal);
    expect(await readsOf('quick')).toBe(before + 1);
  });

  it('answers one document as Strapi does', async () => {
    for (const parameters of [
      '',
      '?populate=*',
      '?fields=title&populate=topics',
      '?locale=fr&populate=*',
      '?locale=ar',
    ]) {
      const { quick, normal } = await answers(`/api/press-releases/${documentId}${parameters}`);
      expect(quick).toBe(normal);
    }
  });

  it('answers a release by its slug', async () => {
    const { quick, normal } = await answers(`/api/press-releases?filters[slug]=${slug}&populate=*`);
    expect(quick).toBe(normal);
    expect(quick).toContain(slug);
  });

  it.each([
    ['filters[title][$bad]=x', 400],
    ['fields=deskNote', 400],
    ['sort=approval', 400],
    ['populate=nothing', 400],
    ['pagination[page]=0', 200],
    ['pagination[start]=1&pagination[limit]=2', 200],
    ['_q=Quick', 200],
    ['locale=de', 200],
  ])('leaves %s to Strapi', async (parameters, status) => {
    const before = await readsOf('normal');
    const { quick, normal } = await answers(`/api/press-releases?${parameters}`);
    expect(quick).toBe(normal);
    expect(quick.startsWith(String(status))).toBe(true);
    expect(await readsOf('normal')).toBeGreaterThan(before);
  });

  it('leaves to Strapi what touches a type that the public may not list', async () => {
    const path = `/api/press-releases?filters[slug]=${slug}&populate=topics`;
    await withoutRight('api::topic.topic.find', async () => {
      const before = await readsOf('normal');
      const answer: { body: unknown } = await anonymous().get(path).expect(200);
      const [release] = (answer.body as { data: Record<string, unknown>[] }).data;
      expect(release).toMatchObject({ slug });
      expect(release).not.toHaveProperty('topics');
      expect(await readsOf('normal')).toBe(before + 1);
    });
  });

  it('refuses what the public may not list', async () => {
    await withoutRight('api::redirect.redirect.find', async () => {
      await anonymous().get('/api/redirects?pagination[pageSize]=2').expect(403);
    });
  });
});
