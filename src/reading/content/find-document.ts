import type { Core } from '@strapi/strapi';
import type { StoredPage, StoredRelease, Surroundings } from './domain/stored';
import { runPrepared } from '../../platform/storage/run-prepared';
import { storedTimeZone } from '../../platform/storage/stored-time-zone';
import { compileShape, isOfStatus, type Metadata } from './compile-shape';
import { pageShape } from './page-shape';
import type { Shape, VersionStatus } from './shape';
import { RELEASE, RELEASE_CARD, SITE } from './shapes';

export interface DocumentQuery {
  readonly uid: 'api::page.page' | 'api::press-release.press-release';
  readonly documentId: string;
  readonly locale: string;
  /** Fills what its surroundings (pages above and below, the site) do not have in its language. */
  readonly fallback?: string | undefined;
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
  const text = statementFor(strapi, uid, status);
  const values = [uid, documentId, locale, fallback ?? locale, above];
  const [found] = await runPrepared<Found<StoredPage> | Found<StoredRelease>>(strapi, {
    text,
    values,
    isOwn: true,
  });
  return found?.document == null ? null : found;
};

const statements = new WeakMap<object, Map<string, string>>();

/** Built once for each process: the content model does not change while it runs. */
const statementFor = (strapi: Core.Strapi, uid: DocumentQuery['uid'], status: VersionStatus): string => {
  const known = statements.get(strapi.db) ?? new Map<string, string>();
  statements.set(strapi.db, known);
  const key = `${uid} ${status}`;
  const statement = known.get(key) ?? buildStatement(strapi, uid, status);
  known.set(key, statement);
  return statement;
};

const LOCALE = '(select locale from asked)';

const buildStatement = (strapi: Core.Strapi, uid: DocumentQuery['uid'], status: VersionStatus): string => {
  const compilation = {
    metadata: strapi.db.metadata as unknown as Metadata,
    timeZone: storedTimeZone(),
  };
  const compile = (shape: Shape, row: string) => compileShape({ ...compilation, status }, shape, row);
  const compilePublic = (shape: Shape, row: string) =>
    compileShape({ ...compilation, status: 'published' }, shape, row);
  const isPage = uid === 'api::page.page';
  const shape = isPage ? pageShape(compilePublic, LOCALE) : RELEASE;
  return `with asked (uid, document_id, locale, fallback, above) as (
    values ($1::text, $2::text, $3::text, $4::text, $5::text[])
  ), self as (
    select d.* from ${isPage ? 'pages' : 'press_releases'} d, asked
    where d.document_id = asked.document_id and d.locale = asked.locale and ${isOfStatus(status, 'd')}
    limit 1
  )
  select (select ${compile(shape, 'self')} from self) as document,
    ${SURROUNDINGS},
    (select ${compilePublic(SITE, 's')} from sites s, asked
      where ${isOfStatus('published', 's')} and s.locale in (asked.locale, asked.fallback)
      order by s.locale = asked.locale desc limit 1) as site,
    ${isPage ? CHILDREN : neighbours(compilePublic)}`;
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
const neighbours = (compile: (shape: Shape, row: string) => string): string =>
  [
    ['previous', '<', 'desc'],
    ['next', '>', 'asc'],
  ]
    .map(
      ([name = '', comparison = '', order = '']) => `
  (select (select ${compile(RELEASE_CARD, 'r')} from press_releases r
    where ${isOfStatus('published', 'r')} and r.locale = self.locale and r.slug is not null
      and (r.released_at, r.document_id) ${comparison} (self.released_at, self.document_id)
    order by r.released_at ${order}, r.document_id ${order} limit 1) from self) as ${name}`,
    )
    .join(',');
