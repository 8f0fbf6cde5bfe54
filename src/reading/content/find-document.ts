import type { Core } from '@strapi/strapi';
import type { StoredPage, StoredRelease, Surroundings } from './domain/stored';
import { runPrepared } from '../../platform/storage/run-prepared';
import type { Compiler } from '../../platform/strapi/compiler/compiler';
import { statementOfModel, type OfModel } from '../../platform/strapi/statement-of-model';
import type { VersionStatus } from './find-versions';
import { pageShape } from './page-shape';
import { RELEASE, RELEASE_CARD, SITE } from './shapes';

type DocumentType = 'api::page.page' | 'api::press-release.press-release';

export interface DocumentQuery {
  readonly uid: DocumentType;
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
 * A page or release with everything that it takes to draw it, in one statement, however deep the tree and however many
 * relations; null when there is no such version.
 */
export const findDocument = async (
  strapi: Core.Strapi,
  query: DocumentQuery,
): Promise<Found<StoredPage> | Found<StoredRelease> | null> => {
  const { uid, documentId, locale, fallback, status, above } = query;
  const text = await DOCUMENT_STATEMENTS[uid][status](strapi);
  const values = [uid, documentId, locale, fallback ?? locale, above];
  const [found] = await runPrepared<Found<StoredPage> | Found<StoredRelease>>(strapi, {
    text,
    values,
    isOwn: true,
  });
  return found?.document == null ? null : found;
};

const LOCALE = '(select locale from asked)';

const writeStatement = (sql: Compiler, uid: DocumentType, status: VersionStatus): string => {
  const isPage = uid === 'api::page.page';
  const shape = isPage ? pageShape(sql, LOCALE) : RELEASE;
  return `with asked (uid, document_id, locale, fallback, above) as (
    values ($1::text, $2::text, $3::text, $4::text, $5::text[])
  ), self as (
    select d.* from ${isPage ? 'pages' : 'press_releases'} d, asked
    where d.document_id = asked.document_id and d.locale = asked.locale
      and d.published_at is ${status === 'published' ? 'not null' : 'null'}
    limit 1
  )
  select (select ${sql.json(shape, 'self', status)} from self) as document,
    ${SURROUNDINGS},
    (select ${sql.json(SITE, 's')} from sites s, asked
      where s.published_at is not null and s.locale in (asked.locale, asked.fallback)
      order by s.locale = asked.locale desc limit 1) as site,
    ${isPage ? CHILDREN : neighbours(sql)}`;
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

const statementsOf = (uid: DocumentType): Record<VersionStatus, OfModel<string>> => ({
  published: statementOfModel((sql) => writeStatement(sql, uid, 'published')),
  draft: statementOfModel((sql) => writeStatement(sql, uid, 'draft')),
});

/** By type, and by which of its versions is shown. */
export const DOCUMENT_STATEMENTS: Record<DocumentType, Record<VersionStatus, OfModel<string>>> = {
  'api::page.page': statementsOf('api::page.page'),
  'api::press-release.press-release': statementsOf('api::press-release.press-release'),
};
