import type { Core } from '@strapi/strapi';
import type { StoredCountry, StoredPage, StoredRelease, StoredTopic, Surroundings } from './domain/stored';
import { runPrepared } from '../../platform/storage/run-prepared';
import type { Compiler } from '../../platform/strapi/compiler/compiler';
import { statementOfModel, type OfModel } from '../../platform/strapi/statement-of-model';
import { servedOnly } from '../../platform/uploads/domain/picture-facts/served-only';
import type { VersionStatus } from './find-versions';
import { pageShape } from './page-shape';
import type { Shape } from '../../platform/strapi/compiler/shape';
import { PAGE, PARTNER_COUNTRY, RELEASE, TOPIC } from '../../shared/content-types/uids';
import { COUNTRY, RELEASE as RELEASE_SHAPE, RELEASE_CARD, SITE, TOPIC as TOPIC_SHAPE } from './shapes';

/** What a document of a type is as it is found. */
export interface StoredOf {
  readonly [PAGE]: StoredPage;
  readonly [RELEASE]: StoredRelease;
  readonly [TOPIC]: StoredTopic;
  readonly [PARTNER_COUNTRY]: StoredCountry & { readonly locale: string };
}

type DocumentType = keyof StoredOf;

export interface DocumentQuery<Uid extends DocumentType = DocumentType> {
  readonly uid: Uid;
  readonly documentId: string;
  readonly locale: string;
  /** Fills what its surroundings (pages above and below, the site) do not have in its language. */
  readonly fallback?: string | undefined;
  /** What is published, or for a preview the draft. */
  readonly status: VersionStatus;
  /** Paths of the pages above it. */
  readonly above: readonly string[];
}

export type Found<Document> = Surroundings & { readonly document: Document };

/**
 * A document that has an address, with everything that it takes to draw it, in one statement, however deep the tree and however many
 * relations; null when there is no such version.
 */
export const findDocument = async <Uid extends DocumentType>(
  strapi: Core.Strapi,
  query: DocumentQuery<Uid>,
): Promise<Found<StoredOf[Uid]> | null> => {
  const { uid, documentId, locale, fallback, status, above } = query;
  const text = await DOCUMENT_STATEMENTS[uid][status](strapi);
  const values = [uid, documentId, locale, fallback ?? locale, above];
  const [found] = await runPrepared<Found<StoredOf[Uid]>>(strapi, { text, values, isOwn: true });
  return found?.document == null ? null : found;
};

const LOCALE = '(select locale from asked)';

const writeStatement = (sql: Compiler, uid: DocumentType, status: VersionStatus): string => {
  const whole = SHAPES[uid](sql);
  const shape = status === 'published' ? whole : servedOnly(whole);
  return `with asked (uid, document_id, locale, fallback, above) as (
    values ($1::text, $2::text, $3::text, $4::text, $5::text[])
  ), self as (
    select d.* from ${sql.table(uid)} d, asked
    where d.document_id = asked.document_id and d.locale = asked.locale
      and d.published_at is ${status === 'published' ? 'not null' : 'null'}
    limit 1
  )
  select (select ${sql.json(shape, 'self', status)} from self) as document,
    ${SURROUNDINGS},
    (select ${sql.json(SITE, 's')} from sites s, asked
      where s.published_at is not null and s.locale in (asked.locale, asked.fallback)
      order by s.locale = asked.locale desc limit 1) as site,
    ${AROUND[uid](sql)}`;
};

/** The paths of all public languages, and the pages above: those at the beginnings of its path. */
const SURROUNDINGS = `
  (select coalesce(json_agg(json_build_object('locale', p.locale, 'path', p.path)), '[]') from public_paths p, asked
    where p.document_id = asked.document_id and p.uid = asked.uid and p.is_current) as alternates,
  (select coalesce(json_agg(json_build_object('title', coalesce(nullif(p.menu_title, ''), p.title), 'path', p.path,
      'locale', p.locale) order by length(p.path)), '[]') from (
    select distinct on (p.path) p.* from pages p, asked
    where p.published_at is not null and p.locale in (asked.locale, asked.fallback) and p.path = any(asked.above)
    order by p.path, p.locale = asked.locale desc) p) as above`;

const CHILDREN = `
  (select coalesce(json_agg(json_build_object('documentId', c.document_id, 'title', c.title, 'path', c.path,
      'summary', c.summary, 'inMenu', c.in_menu, 'locale', c.locale) order by c.position, c.title, c.document_id), '[]')
    from (
      select distinct on (c.document_id) c.* from asked
      join public_parents below on below.parent_id = asked.document_id
      join pages c on c.document_id = below.document_id
      where c.published_at is not null and c.locale in (asked.locale, asked.fallback)
      order by c.document_id, c.locale = asked.locale desc) c) as children`;

/** The releases before and after it in its language; documentIds part those of one moment. */
const neighbours = (sql: Compiler): string =>
  [
    ['previous', '<', 'desc'],
    ['next', '>', 'asc'],
  ]
    .map(
      ([name = '', comparison = '', order = '']) => `
  (select (select ${sql.json(RELEASE_CARD, 'r')} from press_releases r
    where r.published_at is not null and r.locale = self.locale and r.slug is not null
      and (r.released_at, r.document_id) ${comparison} (self.released_at, self.document_id)
    order by r.released_at ${order}, r.document_id ${order} limit 1) from self) as ${name}`,
    )
    .join(',');

const RELEASES_OF_LIST = 10; // cards; the first page of `GET /api/search`

/** The newest releases about a topic or country, and how many there are, as search counts them. */
const releasesAbout = (sql: Compiler, isAbout: string): string => {
  const about = `from self join search_index d on d.type = 'press-release' and d.locale = self.locale and ${isAbout}`;
  return `
  (select coalesce(json_agg(latest.card order by latest.released_at desc, latest.document_id desc), '[]') from (
    select ${sql.json(RELEASE_CARD, 'r')} as card, r.released_at, r.document_id
    ${about} join search_documents s on s.id = d.id
      join press_releases r on r.document_id = s.document_id and r.locale = s.locale and r.published_at is not null
    where r.slug is not null order by r.released_at desc, r.document_id desc limit ${RELEASES_OF_LIST}) latest) as releases,
  (select count(*)::int ${about}) as "releaseCount"`;
};

type Write = (sql: Compiler) => string;

const SHAPES: Readonly<Record<DocumentType, (sql: Compiler) => Shape>> = {
  [PAGE]: (sql) => pageShape(sql, LOCALE),
  [RELEASE]: () => RELEASE_SHAPE,
  [TOPIC]: () => LISTED_TOPIC,
  [PARTNER_COUNTRY]: () => LISTED_COUNTRY,
};

const LISTED_TOPIC: Shape = { ...TOPIC_SHAPE, fields: [...TOPIC_SHAPE.fields, 'locale'] };
const LISTED_COUNTRY: Shape = { ...COUNTRY, fields: [...COUNTRY.fields, 'locale'] };

/** What stands around a document besides what stands around all. */
const AROUND: Readonly<Record<DocumentType, Write>> = {
  [PAGE]: () => CHILDREN,
  [RELEASE]: neighbours,
  [TOPIC]: (sql) => releasesAbout(sql, `string_to_array(d.topics, ' ') @> array[self.document_id::text]`),
  [PARTNER_COUNTRY]: (sql) =>
    releasesAbout(sql, `string_to_array(d.countries, ' ') @> array[self.iso_code::text]`),
};

const statementsOf = (uid: DocumentType): Record<VersionStatus, OfModel<string>> => ({
  published: statementOfModel((sql) => writeStatement(sql, uid, 'published')),
  draft: statementOfModel((sql) => writeStatement(sql, uid, 'draft')),
});

/** By type, and by which of its versions is shown. */
export const DOCUMENT_STATEMENTS: Record<DocumentType, Record<VersionStatus, OfModel<string>>> = {
  [PAGE]: statementsOf(PAGE),
  [RELEASE]: statementsOf(RELEASE),
  [TOPIC]: statementsOf(TOPIC),
  [PARTNER_COUNTRY]: statementsOf(PARTNER_COUNTRY),
};
