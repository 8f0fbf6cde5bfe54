import { LOCALES } from '../../../src/shared/locales/locales';
import type { Probe, Secrets } from './probe';

/** A type of the content API, with a text, a relation and a field to sort by. */
interface Collection {
  readonly name: string;
  readonly text: string;
  readonly relations: readonly string[];
  readonly sort: string;
}

const COLLECTIONS: readonly Collection[] = [
  {
    name: 'press-releases',
    text: 'title',
    relations: ['contacts', 'topics', 'partnerCountries', 'image', 'attachments', 'donors.organisation'],
    sort: 'slug',
  },
  { name: 'pages', text: 'title', relations: ['parent', 'sections', 'seo'], sort: 'path' },
  { name: 'contacts', text: 'name', relations: ['organisation', 'photo'], sort: 'email' },
  { name: 'organisations', text: 'name', relations: ['logo'], sort: 'name' },
  { name: 'partner-countries', text: 'name', relations: ['roles'], sort: 'isoCode' },
  { name: 'topics', text: 'name', relations: [], sort: 'slug' },
  { name: 'redirects', text: 'from', relations: [], sort: 'from' },
];

const OPERATORS = [
  '$eq',
  '$eqi',
  '$ne',
  '$in',
  '$notIn',
  '$lt',
  '$gte',
  '$contains',
  '$notContains',
  '$containsi',
  '$startsWith',
  '$endsWithi',
];

const DRAFTS = ['status=draft', 'publicationFilter=modified', 'hasPublishedVersion=false'];

const deep = (relation: string): string =>
  relation
    .split('.')
    .map((part) => `[populate][${part}]`)
    .join('')
    .replace('[populate]', 'populate');

const listQueries = ({ text, relations, sort }: Collection, { word, slug }: Secrets): string[] => [
  '',
  'pagination[pageSize]=100',
  'pagination[start]=0&pagination[limit]=1&pagination[withCount]=true',
  'populate=*&pagination[pageSize]=100',
  ...LOCALES.map((locale) => `locale=${locale}&populate=*`),
  'locale=*&pagination[pageSize]=100',
  `sort=${sort}:asc`,
  `sort=${sort}:desc&pagination[pageSize]=2`,
  'sort=createdAt:desc',
  'sort=id:desc',
  `_q=${word}`,
  `_q=${word}&locale=*`,
  'populate=localizations',
  'populate[localizations][count]=true',
  'populate[localizations][populate]=*&locale=*',
  `populate[localizations][filters][${text}][$startsWith]=${word}`,
  `filters[localizations][${text}][$startsWith]=${word}`,
  'filters[publishedAt][$null]=true',
  `filters[$or][0][${text}]=${word}&filters[$or][1][slug]=${slug}`,
  `filters[$not][${text}][$contains]=${word}`,
  `filters[createdAt][$gt]=${slug.length > 0 ? '2026-01-01' : ''}&fields[0]=${text}`,
  ...OPERATORS.map((operator) => `filters[${text}][${operator}]=${word}`),
  ...relations.flatMap((relation) => [
    deep(relation),
    `${deep(relation)}[populate]=*`,
    `${deep(relation)}[populate]=related`,
    `${deep(relation)}[populate][related][count]=true`,
    `${deep(relation)}[count]=true`,
    `${deep(relation)}[filters][name][$contains]=${word}`,
    `filters${relation.replace(/([^.]+)\.?/g, '[$1]')}[name][$startsWith]=${word}`,
    `filters${relation.replace(/([^.]+)\.?/g, '[$1]')}[id][$null]=true`,
    `filters${relation.replace(/([^.]+)\.?/g, '[$1]')}[publishedAt][$null]=true`,
    `sort=${relation}.name`,
  ]),
];

/** Every list, every single document, and the site's settings. What drafts themselves answer is tried by their ids. */
export const COLLECTION_PROBES: readonly Probe[] = [
  ...COLLECTIONS.flatMap((collection): Probe[] => [
    {
      path: `/api/${collection.name}`,
      asks: (secrets) => listQueries(collection, secrets).map((query) => `/api/${collection.name}?${query}`),
    },
    {
      path: `/api/${collection.name}/:id`,
      asks: ({ slug }) => ['', ...DRAFTS].map((query) => `/api/${collection.name}/${slug}?${query}`),
    },
  ]),
  {
    path: '/api/site',
    asks: ({ word }) =>
      ['', 'populate=*', 'locale=fr', 'locale=*', `filters[name]=${word}`].map(
        (query) => `/api/site?${query}`,
      ),
  },
];

/** Asks that nobody without a preview token may make. */
export const DRAFT_ASKS: readonly string[] = COLLECTIONS.flatMap(({ name }) =>
  DRAFTS.map((query) => `/api/${name}?${query}`),
);

export const COLLECTION_NAMES = COLLECTIONS.map(({ name }) => name);
