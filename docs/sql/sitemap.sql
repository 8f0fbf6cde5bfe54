-- GET /api/sitemap.xml

with listed as (
  select p.uid,
    p.document_id,
    p.locale,
    p.path,
    d.published_at as changed_at,
    array(
      select f.url
      from pages_cmps c
      join files_related_mph m on m.related_id = c.cmp_id and m.related_type = 'sections.image'
      join files f on f.id = m.file_id
      where c.entity_id = d.id and c.component_type = 'sections.image' and f.mime like 'image/%'
      limit 100
    ) as images
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
  select p.uid,
    p.document_id,
    p.locale,
    p.path,
    greatest(d.published_at, e.followed_at at time zone 'UTC'),
    array(
      select f.url
      from "files" f
      join "files_related_mph" l on l."file_id" = f.id
      where l."related_id" = d.id
        and l."related_type" = 'api::press-release.press-release'
        and l."field" = 'image'
        and f.mime like 'image/%'
      union
      select f.url
      from jsonb_array_elements(case jsonb_typeof(d.body) when 'array' then d.body else '[]' end) node
      join files f on f.hash = substring(node -> 'image' ->> 'url' from '([^/]+)\.[^./]*$')
      where node ->> 'type' = 'image' and f.mime like 'image/%'
      limit 100
    ) as images
  from public_paths p
  join press_releases d on d.document_id = p.document_id
    and d.locale = p.locale
    and d.published_at is not null
  left join feed_entries e on e.document_id = p.document_id and e.locale = p.locale
  where p.is_current and p.uid = 'api::press-release.press-release'
  union all
  select p.uid, p.document_id, p.locale, p.path, greatest(d.published_at, latest.at), array[]::varchar[]
  from public_paths p
  join topics d on d.document_id = p.document_id and d.locale = p.locale and d.published_at is not null
  join(
    select unnest(string_to_array(topics, ' ')) as about, locale, max(at) at time zone 'UTC' as at
    from search_index
    where type = 'press-release' and topics <> ''
    group by 1, 2
  ) latest on latest.about = p.document_id
    and latest.locale = p.locale
  where p.is_current and p.uid = 'api::topic.topic'
  union all
  select p.uid, p.document_id, p.locale, p.path, greatest(d.published_at, latest.at), array[]::varchar[]
  from public_paths p
  join partner_countries d on d.document_id = p.document_id
    and d.locale = p.locale
    and d.published_at is not null
  left join(
    select unnest(string_to_array(countries, ' ')) as about, locale, max(at) at time zone 'UTC' as at
    from search_index
    where type = 'press-release' and countries <> ''
    group by 1, 2
  ) latest on latest.about = d.iso_code
    and latest.locale = p.locale
  where p.is_current and p.uid = 'api::partner-country.partner-country'
),
  sizes as (
    select uid,
      document_id,
      locale,
      octet_length(path) as own,
      count(*) over document as languages,
      cardinality(images) as images,
      octet_length(array_to_string(images, '')) as image_bytes,
      sum(octet_length(path)) over document as every,
      max(octet_length(path)) over document as longest
    from listed
    window document as (partition by document_id)
  )
select (case when languages = 1 then 1 else languages + 2 end)::int as addresses,
  (case when languages = 1 then own else own + every + longest end)::int as "pathBytes",
  images::int,
  coalesce(image_bytes, 0)::int as "imageBytes"
from sizes
order by uid, document_id, locale;

with listed as (
  select p.uid,
    p.document_id,
    p.locale,
    p.path,
    d.published_at as changed_at,
    array(
      select f.url
      from pages_cmps c
      join files_related_mph m on m.related_id = c.cmp_id and m.related_type = 'sections.image'
      join files f on f.id = m.file_id
      where c.entity_id = d.id and c.component_type = 'sections.image' and f.mime like 'image/%'
      limit 100
    ) as images
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
  select p.uid,
    p.document_id,
    p.locale,
    p.path,
    greatest(d.published_at, e.followed_at at time zone 'UTC'),
    array(
      select f.url
      from "files" f
      join "files_related_mph" l on l."file_id" = f.id
      where l."related_id" = d.id
        and l."related_type" = 'api::press-release.press-release'
        and l."field" = 'image'
        and f.mime like 'image/%'
      union
      select f.url
      from jsonb_array_elements(case jsonb_typeof(d.body) when 'array' then d.body else '[]' end) node
      join files f on f.hash = substring(node -> 'image' ->> 'url' from '([^/]+)\.[^./]*$')
      where node ->> 'type' = 'image' and f.mime like 'image/%'
      limit 100
    ) as images
  from public_paths p
  join press_releases d on d.document_id = p.document_id
    and d.locale = p.locale
    and d.published_at is not null
  left join feed_entries e on e.document_id = p.document_id and e.locale = p.locale
  where p.is_current and p.uid = 'api::press-release.press-release'
  union all
  select p.uid, p.document_id, p.locale, p.path, greatest(d.published_at, latest.at), array[]::varchar[]
  from public_paths p
  join topics d on d.document_id = p.document_id and d.locale = p.locale and d.published_at is not null
  join(
    select unnest(string_to_array(topics, ' ')) as about, locale, max(at) at time zone 'UTC' as at
    from search_index
    where type = 'press-release' and topics <> ''
    group by 1, 2
  ) latest on latest.about = p.document_id
    and latest.locale = p.locale
  where p.is_current and p.uid = 'api::topic.topic'
  union all
  select p.uid, p.document_id, p.locale, p.path, greatest(d.published_at, latest.at), array[]::varchar[]
  from public_paths p
  join partner_countries d on d.document_id = p.document_id
    and d.locale = p.locale
    and d.published_at is not null
  left join(
    select unnest(string_to_array(countries, ' ')) as about, locale, max(at) at time zone 'UTC' as at
    from search_index
    where type = 'press-release' and countries <> ''
    group by 1, 2
  ) latest on latest.about = d.iso_code
    and latest.locale = p.locale
  where p.is_current and p.uid = 'api::partner-country.partner-country'
),
  languages as (
    select document_id, json_agg(json_build_object('locale', locale, 'path', path)) as alternates
    from listed
    group by document_id
  )
select locale, path, to_char(changed_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt", alternates, images
from listed
join languages using(document_id)
order by uid, document_id, locale
limit $1
offset $2;
