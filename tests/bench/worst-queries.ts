import { stringify } from 'qs';

/** Relations, components and files of each type; what leads on, and where to. */
const LINKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'press-releases': {
    localizations: 'press-releases',
    contacts: 'contacts',
    topics: 'topics',
    partnerCountries: 'partner-countries',
    donors: 'donors',
    quotes: '',
    corrections: '',
    image: '',
    attachments: '',
  },
  pages: { localizations: 'pages', parent: 'pages', sections: '', seo: 'seo' },
  contacts: { localizations: 'contacts', organisation: 'organisations', languages: '', photo: '' },
  organisations: { localizations: 'organisations', logo: '' },
  'partner-countries': { localizations: 'partner-countries', roles: '' },
  topics: { localizations: 'topics' },
  donors: { organisation: 'organisations', country: 'partner-countries' },
  seo: { shareImage: '' },
};

const DEPTH = 5; // levels, as QUERY_LIMITS has them

interface Branch {
  readonly into: Record<string, unknown>;
  readonly type: string;
  readonly way: readonly string[];
}

/** As many paths as may be populated, level by level. */
const populateAll = (type: string, paths: number): object => {
  const whole: Record<string, unknown> = {};
  let level: Branch[] = [{ into: whole, type, way: [] }];
  let left = paths;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const next: Branch[] = [];
    for (const { into, type: from, way } of level)
      for (const [name, to] of Object.entries(LINKS[from] ?? {})) {
        if (left === 0 || (name === 'localizations' && way.includes(name))) continue;
        left -= 1;
        const below = {};
        into[name] = name === 'sections' ? { populate: '*' } : { populate: below };
        next.push({ into: below, type: to, way: [...way, name] });
      }
    level = next;
  }
  return close(whole);
};

/** What has nothing below it is populated as it is. */
const close = (tree: object): object =>
  Object.fromEntries(
    Object.entries(tree).map(([name, { populate }]: [string, { populate: string | object }]) => [
      name,
      typeof populate === 'string'
        ? { populate }
        : Object.keys(populate).length === 0
          ? true
          : { populate: close(populate) },
    ]),
  );

const repeat = (name: string, count: number): string => Array.from({ length: count }, () => name).join('.');

/** Adding a parameter that nobody knows sends a query Strapi's way. */
const STRAPIS_WAY = '&x=1';

/** Public requests of the most that the limits allow, by the quick way and by Strapi's. */
export const worstQueries = (): string[] => {
  const size = 'pagination[pageSize]=100';
  const types = ['press-releases', 'pages', 'contacts', 'organisations', 'partner-countries', 'topics'];
  const list = Array.from({ length: 100 }, (_, index) => `filters[documentId][$in][${index}]=${index}`);
  const queries = [
    ...types.flatMap((type) => [
      `${type}?${size}&populate=*`,
      `${type}?${size}&populate[localizations][populate]=*`,
      ...[9, 20, 40].map(
        (paths) => `${type}?${size}&${stringify({ populate: populateAll(type, paths) }, { encode: false })}`,
      ),
      `${type}?${size}&locale=*&populate=*`,
    ]),
    `pages?${size}&populate=${repeat('parent', 5)}`,
    `pages?${size}&populate=localizations.${repeat('parent', 4)}`,
    `pages?${size}&populate=${repeat('parent', 4)}.localizations`,
    `press-releases?${size}&_q=a`,
    `press-releases?${size}&filters[$or][0][contacts][name][$contains]=a&filters[$or][1][topics][name][$contains]=a`,
    `press-releases?${size}&sort=contacts.name,topics.name,partnerCountries.name`,
    `press-releases?${size}&${list.join('&')}`,
  ];
  return [
    ...queries.flatMap((query) => [`/api/${query}`, `/api/${query}${STRAPIS_WAY}`]),
    '/api/search?q=agreed&pageSize=50',
    '/api/feeds/press.ninjs',
    '/api/sitemap.xml',
    '/api/changes?limit=500',
    '/api/openapi.json',
  ];
};
