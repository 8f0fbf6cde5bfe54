-- GET /api/sitemap.xml

with listed as (
  select p.uid, p.document_id, p.locale, p.path, d.published_at as changed_at
  from public_paths p
  join pages d on d.document_id = p.document_id and d.locale = p.locale and d.published_at is not null
  where p.is_current
    and p.uid = 'api::page.page'
    and not exists (
      select
      from "components_site_seo" seo
      join "pages_cmps" l on l."cmp_id" = seo.id
      where l."entity_id" = d.id and l."field" = 'seo' and seo.no_index
    )
  union all
  select p.uid, p.document_id, p.locale, p.path, greatest(d.published_at, e.followed_at at time zone 'UTC')
  from public_paths p
  join press_releases d on d.document_id = p.document_id
    and d.locale = p.locale
    and d.published_at is not null
  left join feed_entries e on e.document_id = p.document_id and e.locale = p.locale
  where p.is_current and p.uid = 'api::press-release.press-release'
),
  sizes as (
    select uid,
      document_id,
      locale,
      octet_length(path) as own,
      count(*) over document as languages,
      sum(octet_length(path)) over document as every,
      max(octet_length(path)) over document as longest
    from listed
    window document as (partition by document_id)
  )
select (case when languages = 1 then 1 else languages + 2 end)::int as addresses,
  (case when languages = 1 then own else own + every + longest end)::int as "pathBytes"
from sizes
order by uid, document_id, locale;

with listed as (
  select p.uid, p.document_id, p.locale, p.path, d.published_at as changed_at
  from public_paths p
  join pages d on d.document_id = p.document_id and d.locale = p.locale and d.published_at is not null
  where p.is_current
    and p.uid = 'api::page.page'
    and not exists (
      select
      from "components_site_seo" seo
      join "pages_cmps" l on l."cmp_id" = seo.id
      where l."entity_id" = d.id and l."field" = 'seo' and seo.no_index
    )
  union all
  select p.uid, p.document_id, p.locale, p.path, greatest(d.published_at, e.followed_at at time zone 'UTC')
  from public_paths p
  join press_releases d on d.document_id = p.document_id
    and d.locale = p.locale
    and d.published_at is not null
  left join feed_entries e on e.document_id = p.document_id and e.locale = p.locale
  where p.is_current and p.uid = 'api::press-release.press-release'
),
  languages as (
    select document_id, json_agg(json_build_object('locale', locale, 'path', path)) as alternates
    from listed
    group by document_id
  )
select locale, path, to_char(changed_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt", alternates
from listed
join languages using(document_id)
order by uid, document_id, locale
limit $1
offset $2;
