import { FEED_FORMATS } from '../../src/distribution/feeds/domain/feed';
import { Client } from 'pg';
import request from 'supertest';
import { paragraph, unique, type StoredDocument } from './api';
import type { Instance } from './instances';
import type { TestDatabase } from './test-database';

/** Documents of every kind that refer to one another. */
export interface CachedNewsroom {
  readonly releases: readonly string[];
  readonly slugs: readonly string[];
  readonly topics: readonly string[];
  readonly contacts: readonly string[];
  readonly organisation: string;
  readonly country: string;
  readonly pages: readonly string[];
}

type Fields = Record<string, unknown>;

export const makeCachedNewsroom = async (instance: Instance): Promise<CachedNewsroom> => {
  const make = async (path: string, data: Fields): Promise<StoredDocument> => {
    const response = await instance.post(path, { data });
    if (response.status !== 201) throw new Error(`POST ${path}: ${response.text}`);
    return (response.body as { data: StoredDocument }).data;
  };
  const published = async (type: string, data: Fields): Promise<string> =>
    (await make(`/api/${type}?status=published`, data)).documentId;

  const organisation = await published('organisations', { name: unique('Organisation') });
  const country = await published('partner-countries', { isoCode: 'MA', roles: [{ role: 'donor' }] });
  const topics = [
    await published('topics', { name: unique('Energy') }),
    await published('topics', { name: unique('Water') }),
  ];
  const contacts = [
    await published('contacts', { name: 'Desk', email: 'press@example.org', organisation }),
    await published('contacts', { name: 'Night desk', email: 'night@example.org' }),
  ];
  const home = await published('pages', { title: unique('Home') });
  const below = await published('pages', {
    title: unique('Below'),
    parent: home,
    sections: [{ __component: 'sections.contacts', contacts: [contacts[1]] }],
  });
  const releases: string[] = [];
  const slugs: string[] = [];
  for (const topic of topics) {
    const { documentId, slug } = await make('/api/press-releases', {
      title: unique('Release'),
      summary: 'A sentence.',
      body: paragraph('The story.'),
      datelineCity: 'Accra',
      contacts: [contacts[0]],
      topics: [topic],
      partnerCountries: [country],
      donors: [{ organisation }],
    });
    await instance.post(`/api/press-releases/${documentId}/actions/release`, {}).expect(200);
    releases.push(documentId);
    slugs.push(String(slug));
  }
  return { releases, slugs, topics, contacts, organisation, country, pages: [home, below] };
};

/** Reads of everything that the public may read, whole and in part, by every kind of relation. */
export const listReads = ({
  releases,
  slugs,
  topics,
  contacts,
  country,
  pages,
}: CachedNewsroom): string[] => [
  '/api/press-releases?populate=*',
  '/api/press-releases?locale=fr',
  '/api/press-releases?locale=en&populate[topics][fields]=name&sort=title',
  '/api/press-releases?filters[topics][name][$contains]=Energy',
  '/api/press-releases?filters[title][$contains]=new&fields=title&pagination[pageSize]=1',
  ...slugs.map((slug) => `/api/press-releases?filters[slug][$eq]=${slug}&populate=contacts`),
  '/api/press-releases?filters[slug]=new-slug&locale=fr',
  ...releases.flatMap((id) => [
    `/api/press-releases/${id}`,
    `/api/press-releases/${id}?locale=fr`,
    `/api/press-releases/${id}?populate[contacts][populate]=organisation&populate[donors][populate]=*`,
    `/api/press-releases/${id}?populate[localizations][populate]=topics`,
    `/api/press-releases/${id}?populate[topics][filters][name][$contains]=new`,
  ]),
  '/api/topics?sort=name',
  '/api/topics?locale=fr',
  ...topics.map((id) => `/api/topics/${id}`),
  ...contacts.map((id) => `/api/contacts/${id}?populate=*`),
  '/api/organisations',
  `/api/partner-countries/${country}?populate=roles`,
  '/api/pages?populate[sections][populate]=*&locale=fr',
  '/api/pages?populate[sections][populate]=*',
  ...pages.map((id) => `/api/pages/${id}?populate[parent][populate]=parent`),
  '/api/redirects',
  '/api/site?populate=*',
  ...slugs.map((slug) => `/api/content?path=/news/${slug}`),
  ...slugs.map((slug) => `/api/content?path=/news/${slug}&locale=fr&fallback=en`),
  '/api/content?path=/news/new-slug&locale=fr',
  '/api/navigation',
  '/api/navigation?locale=fr&fallback=en',
  '/api/search?q=new',
  '/api/search?q=story&locale=fr&fallback=en',
  '/api/search?suggest=new',
  ...FEED_FORMATS.map((format) => `/api/feeds/press.${format}`),
  '/api/feeds/press.json?country=MA&locale=fr',
  '/api/changes?limit=100',
  '/api/sitemap.xml',
];

/** Headers that the cache adds or that are new each time. */
const OWN = [
  'cache-control',
  'cache-tag',
  'surrogate-key',
  'etag',
  'vary',
  'date',
  'content-encoding',
  'content-length',
  'transfer-encoding',
];

/** What a reader gets: all that must not depend on whether it was kept. */
export const readAs = async (url: string, path: string) => {
  const response = await request(url).get(path).set('Origin', 'https://reader.example.org');
  const headers = Object.entries(response.headers as Record<string, string>).filter(
    ([name]) => !OWN.includes(name),
  );
  return { path, status: response.status, headers: Object.fromEntries(headers), body: response.text };
};

/** Below all instances, as a tool of the database's owner would. */
export const onDatabase = async <Row extends object>(
  { connection }: TestDatabase,
  statement: string,
): Promise<Row[]> => {
  const client = new Client(connection);
  await client.connect();
  const { rows } = await client.query<Row>(statement);
  await client.end();
  return rows;
};

/** When an instance has answered a write, it has heard of all that was committed before. */
export const settle = async (instance: Instance): Promise<void> => {
  await request(instance.url).post('/api/no-such-route');
};
