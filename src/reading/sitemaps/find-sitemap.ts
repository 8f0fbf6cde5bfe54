import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { NEWS_AT_MOST, NEWS_HOURS, type NewsEntry } from './domain/render-news';
import { IMAGES_AT_MOST, type SitemapEntry } from './domain/render-sitemap';
import type { ListedSize, SitemapPart } from './domain/split-sitemap';
import { PAGE, PARTNER_COUNTRY, RELEASE, TOPIC } from '../../shared/content-types/uids';
import { runReading } from '../../platform/storage/run-reading';
import { sql } from '../../platform/storage/sql';
import { filesInText } from '../../platform/uploads/domain/renditions/renditions-of-file';
import { FILE_USES, PARTS_OF_PAGES } from '../../platform/strapi/sql-names';
import type { Compiler } from '../../platform/strapi/compiler/compiler';
import { statementOfModel } from '../../platform/strapi/statement-of-model';

/** When the newest release about each topic or country came out, by language, as search counts them. */
const newest = (column: 'topics' | 'countries'): string => `(
  select unnest(string_to_array(${column}, ' ')) as about, locale, max(at) at time zone 'UTC' as at
  from search_index where type = 'press-release' and ${column} <> '' group by 1, 2)`;

/** Where search engines may go: what is public, but pages that ask to be left out, and topics of which nothing is out. */
const listed = (compiler: Compiler): string => `(
  select p.uid, p.document_id, p.locale, p.path, d.published_at as changed_at, array(${picturesOfPage}) as images
  from public_paths p join pages d on d.document_id = p.document_id and d.locale = p.locale and d.published_at is not null
  where p.is_current and p.uid = '${PAGE}' and not exists (
    select ${compiler.linked(PAGE, 'seo', 'd', 'seo')} and seo.no_index)
  union all
  select p.uid, p.document_id, p.locale, p.path, greatest(d.published_at, e.followed_at at time zone 'UTC'),
    array(${picturesOfRelease(compiler)}) as images
  from public_paths p join press_releases d
    on d.document_id = p.document_id and d.locale = p.locale and d.published_at is not null
    left join feed_entries e on e.document_id = p.document_id and e.locale = p.locale
  where p.is_current and p.uid = '${RELEASE}'
  union all
  select p.uid, p.document_id, p.locale, p.path, greatest(d.published_at, latest.at), array[]::varchar[]
  from public_paths p join topics d on d.document_id = p.document_id and d.locale = p.locale and d.published_at is not null
    join ${newest('topics')} latest on latest.about = p.document_id and latest.locale = p.locale
  where p.is_current and p.uid = '${TOPIC}'
  union all
  select p.uid, p.document_id, p.locale, p.path, greatest(d.published_at, latest.at), array[]::varchar[]
  from public_paths p join partner_countries d
    on d.document_id = p.document_id and d.locale = p.locale and d.published_at is not null
    left join ${newest('countries')} latest on latest.about = d.iso_code and latest.locale = p.locale
  where p.is_current and p.uid = '${PARTNER_COUNTRY}'
)`;

const IS_SHOWN = `f.mime like 'image/%' limit ${IMAGES_AT_MOST}`;

/** Its own, then those inside its text. */
const picturesOfRelease = (compiler: Compiler): string => `
  select f.url ${compiler.linked(RELEASE, 'image', 'd', 'f')} and f.mime like 'image/%'
  union select f.url ${filesInText('d.body')} and ${IS_SHOWN}`;

const picturesOfPage = `
  select f.url from ${PARTS_OF_PAGES} c
    join ${FILE_USES} m on m.related_id = c.cmp_id and m.related_type = 'sections.image'
    join files f on f.id = m.file_id
  where c.entity_id = d.id and c.component_type = 'sections.image' and ${IS_SHOWN}`;

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/** In an order that stays. */
const ORDER = 'order by uid, document_id, locale';

const SIZES = statementOfModel(
  (compiler) => `with listed as ${listed(compiler)}, sizes as (
    select uid, document_id, locale, octet_length(path) as own, count(*) over document as languages,
      cardinality(images) as images, octet_length(array_to_string(images, '')) as image_bytes,
      sum(octet_length(path)) over document as every, max(octet_length(path)) over document as longest
    from listed window document as (partition by document_id)
  )
  select (case when languages = 1 then 1 else languages + 2 end)::int as addresses,
    (case when languages = 1 then own else own + every + longest end)::int as "pathBytes",
    images::int, coalesce(image_bytes, 0)::int as "imageBytes"
  from sizes ${ORDER}`,
);

const ADDRESSES = statementOfModel(
  (compiler) => `with listed as ${listed(compiler)}, languages as (
    select document_id, json_agg(json_build_object('locale', locale, 'path', path)) as alternates
    from listed group by document_id
  )
  select locale, path, to_char(changed_at, ${ISO}) as "changedAt", alternates, images
  from listed join languages using (document_id)
  ${ORDER} limit $1 offset $2`,
);

export const SITEMAP_STATEMENTS = [SIZES, ADDRESSES];

/** What each address takes in a sitemap, in their order. */
export const findSizes = async (strapi: Core.Strapi): Promise<ListedSize[]> =>
  runReading<ListedSize>(strapi, { text: await SIZES(strapi), values: [] });

/** The addresses of a part, pages and releases with all their languages. */
export const findAddresses = async (
  strapi: Core.Strapi,
  { offset, count }: SitemapPart,
): Promise<SitemapEntry[]> =>
  runReading<SitemapEntry>(strapi, { text: await ADDRESSES(strapi), values: [count, offset] });

/**
 * The releases of the last two days, by the database's clock, the newest first; none that names a day to come. A replica has a clock of its
 * own, so it is not asked (docs/adr/0144).
 */
export const findNews = (strapi: Core.Strapi): Promise<NewsEntry[]> =>
  sql<NewsEntry>(
    strapi,
    `select r.locale, r.slug, r.title, to_char(r.released_at, ${ISO}) as "releasedAt",
       (select s.name from sites s where s.published_at is not null and s.locale in (r.locale, '${DEFAULT_LOCALE}')
         order by s.locale <> r.locale limit 1) as publication
     from press_releases r
     where r.published_at is not null and r.slug is not null
       and r.released_at > (now() - make_interval(hours => ?)) at time zone 'UTC'
       and r.released_at <= now() at time zone 'UTC'
     order by r.released_at desc, r.document_id, r.locale limit ?`,
    [NEWS_HOURS, NEWS_AT_MOST],
  );
