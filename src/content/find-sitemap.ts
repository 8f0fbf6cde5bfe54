import type { Core } from '@strapi/strapi';
import { ADDRESSES_A_PART } from '../domain/sitemaps/read-sitemap-query';
import { NEWS_AT_MOST, NEWS_HOURS, type NewsEntry } from '../domain/sitemaps/render-news';
import type { SitemapEntry } from '../domain/sitemaps/render-sitemap';
import { sql } from '../storage/sql';
import { storedTimeZone } from '../storage/stored-time-zone';

/** Where search engines may go: what is public, but pages that ask to be left out. */
const LISTED = `(
  select p.uid, p.document_id, p.locale, p.path, d.published_at
  from public_paths p join pages d on d.document_id = p.document_id and d.locale = p.locale and d.published_at is not null
  where p.is_current and p.uid = 'api::page.page' and not exists (
    select from pages_cmps l join components_site_seo seo on seo.id = l.cmp_id
    where l.entity_id = d.id and l.field = 'seo' and seo.no_index)
  union all
  select p.uid, p.document_id, p.locale, p.path, d.published_at
  from public_paths p join press_releases d
    on d.document_id = p.document_id and d.locale = p.locale and d.published_at is not null
  where p.is_current and p.uid = 'api::press-release.press-release'
)`;

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/** How many addresses a sitemap has. */
export const countAddresses = async (strapi: Core.Strapi): Promise<number> => {
  const [row] = await sql<{ count: string }>(strapi, `select count(*) from ${LISTED} listed`);
  return Number(row?.count ?? 0);
};

/** The addresses of a part, pages and releases with all their languages, in an order that stays. */
export const findAddresses = (strapi: Core.Strapi, part: number): Promise<SitemapEntry[]> =>
  sql<SitemapEntry>(
    strapi,
    `with listed as ${LISTED}, languages as (
       select document_id, json_agg(json_build_object('locale', locale, 'path', path)) as alternates
       from listed group by document_id
     )
     select locale, path, to_char(published_at at time zone ? at time zone 'UTC', ${ISO}) as "changedAt", alternates
     from listed join languages using (document_id)
     order by uid, document_id, locale limit ? offset ?`,
    [storedTimeZone(), ADDRESSES_A_PART, (part - 1) * ADDRESSES_A_PART],
  );

/** The releases of the last two days, by the database's clock, the newest first. */
export const findNews = (strapi: Core.Strapi): Promise<NewsEntry[]> =>
  sql<NewsEntry>(
    strapi,
    `select r.locale, r.slug, r.title, to_char(r.released_at at time zone ? at time zone 'UTC', ${ISO}) as "releasedAt",
       (select s.name from sites s where s.locale = r.locale and s.published_at is not null limit 1) as publication
     from press_releases r
     where r.published_at is not null and r.slug is not null
       and r.released_at > (now() - make_interval(hours => ?)) at time zone ?
     order by r.released_at desc, r.document_id, r.locale limit ?`,
    [storedTimeZone(), NEWS_HOURS, storedTimeZone(), NEWS_AT_MOST],
  );
