import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../test-environment';

interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
  readonly components?: readonly string[];
}

/** The attributes of a type (`api::topic.topic`) or a component (`press.donor`), as its schema has them. */
const attributesOf = (uid: string): Record<string, Attribute> => {
  const [, type = ''] = uid.split('.');
  const path = uid.startsWith('api::')
    ? `src/api/${type}/content-types/${type}/schema.json`
    : `src/components/${uid.replace('.', '/')}.json`;
  return (JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as { attributes: Record<string, Attribute> })
    .attributes;
};

const FILE = ['name', 'alternativeText', 'caption', 'hash', 'url', 'id'];
const EVERY_ROW = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale'];
const DEPTH = 3; // relations one behind the other

/** Every way from a type to a field, through relations, components and files: `['contacts', 'organisation', 'name']`. */
const pathsFrom = (uid: string, depth = DEPTH): string[][] => {
  const own = uid.startsWith('api::') ? EVERY_ROW.map((name) => [name]) : [];
  const further = Object.entries(attributesOf(uid)).flatMap(([name, { type, target, component }]) => {
    if (type === 'media') return FILE.map((field) => [name, field]);
    const next = type === 'relation' ? target : type === 'component' ? component : undefined;
    if (next !== undefined)
      return depth === 0 ? [] : pathsFrom(next, depth - 1).map((path) => [name, ...path]);
    return type === 'dynamiczone' || type === 'blocks' || type === 'json' ? [] : [[name]];
  });
  const translations =
    uid.startsWith('api::') && depth === DEPTH
      ? [
          ['localizations', 'id'],
          ['localizations', 'documentId'],
        ]
      : [];
  return [...own, ...further, ...translations];
};

const COLLECTIONS = {
  'press-releases': 'api::press-release.press-release',
  pages: 'api::page.page',
  contacts: 'api::contact.contact',
  'partner-countries': 'api::partner-country.partner-country',
  organisations: 'api::organisation.organisation',
  topics: 'api::topic.topic',
  site: 'api::site.site',
};

const OPERATORS = [
  '$eq', '$eqi', '$ne', '$nei', '$in', '$notIn', '$lt', '$lte', '$gt', '$gte', '$between', '$contains', '$notContains',
  '$containsi', '$notContainsi', '$startsWith', '$startsWithi', '$endsWith', '$endsWithi', '$null', '$notNull',
]; // prettier-ignore

const inBrackets = (path: readonly string[]): string => path.map((name) => `[${name}]`).join('');

/** The value that is looked for: `WORD` and `SLUG` stand for those of what is hidden. */
const value = fc.constantFrom('WORD', 'WORD title', 'SLUG', 'WORD.png', 'true', '2026-01-01', '1', 'z');

const queryOf = (uid: string): fc.Arbitrary<string> => {
  const path = fc.constantFrom(...pathsFrom(uid));
  const filter = fc
    .tuple(
      path,
      fc.constantFrom(...OPERATORS),
      value,
      fc.constantFrom('', '[$not]', '[$or][0]', '[$and][0][$not]'),
    )
    .map(([names, operator, looked, around]) =>
      operator === '$between'
        ? `filters${around}${inBrackets(names)}[$between][0]=0&filters${around}${inBrackets(names)}[$between][1]=${looked}`
        : `filters${around}${inBrackets(names)}[${operator}]=${looked}`,
    );
  const sort = fc
    .tuple(path, fc.constantFrom('asc', 'desc'))
    .map(([names, order]) => `sort=${names.join('.')}:${order}`);
  const populate = path
    .filter((names) => names.length > 1)
    .chain((names) =>
      fc.constantFrom(
        `populate=${names.slice(0, -1).join('.')}`,
        `populate[${names[0]}][filters]${inBrackets(names.slice(1))}[$startsWith]=WORD`,
        `populate[${names[0]}][count]=true`,
        `populate[${names[0]}][sort]=${names.slice(1).join('.')}`,
        `populate[${names[0]}][populate]=*`,
        `populate${names
          .slice(0, -1)
          .map((name) => `[${name}][populate]`)
          .join('')}=related`,
      ),
    );
  const hasRelations = pathsFrom(uid).some((names) => names.length > 1);
  const part = hasRelations ? fc.oneof(filter, sort, populate) : fc.oneof(filter, sort);
  const more = fc.constantFrom(
    '',
    '&locale=*',
    '&locale=fr',
    '&populate=*',
    '&pagination[pageSize]=1',
    '&_q=WORD',
  );
  return fc.tuple(part, more).map((parts) => parts.join(''));
};

/** What the parts of a page lead to: they are populated by the name of their component. */
const sectionQuery = fc
  .constantFrom(
    ...(attributesOf('api::page.page').sections?.components ?? []).flatMap((component) =>
      Object.entries(attributesOf(component))
        .filter(([, { type }]) => ['relation', 'media', 'component'].includes(type))
        .map(([name]) => `populate[sections][on][${component}][populate][${name}]`),
    ),
  )
  .chain((start) =>
    fc.constantFrom(
      `${start}=true`,
      `${start}[count]=true`,
      `${start}[populate]=*`,
      `${start}[populate]=related`,
      `${start}[populate]=localizations`,
      `${start}[filters][publishedAt][$null]=true`,
      `${start}[filters][name][$startsWith]=WORD`,
      `${start}[sort]=id:desc&locale=*`,
      `${start}[status]=draft`,
    ),
  );

/** Any question about any type, through any of its relations. */
export const randomAsk: fc.Arbitrary<string> = fc.oneof(
  ...Object.entries(COLLECTIONS).map(([name, uid]) => queryOf(uid).map((query) => `/api/${name}?${query}`)),
  sectionQuery.map((query) => `/api/pages?${query}`),
);
