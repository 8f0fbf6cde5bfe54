-- GET /api/changes?limit=100

select 1
from public_changes
where position is null
limit 1;

select kind,
  document_id as "documentId",
  locale,
  slug,
  former_slug as "formerSlug",
  at,
  position::text as place,
  (extract(epoch from at) * 1000000)::bigint::text as microseconds,
  case when kind <> 'corrected' or exists (
    select 1
    from press_releases as release
    where release.document_id = change.document_id
      and release.locale = change.locale
      and release.published_at is not null
  ) then note end as note
from public_changes as change
where position > $1
order by change.position
limit $2;
