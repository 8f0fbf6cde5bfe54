-- GET /api/news-sitemap.xml

select r.locale,
  r.slug,
  r.title,
  to_char(r.released_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "releasedAt",
  (
    select s.name
    from sites s
    where s.published_at is not null and s.locale in (r.locale, 'en')
    order by s.locale <> r.locale
    limit 1
  ) as publication
from press_releases r
where r.published_at is not null
  and r.slug is not null
  and r.released_at > (now() - make_interval(hours => $1)) at time zone 'UTC'
  and r.released_at <= now() at time zone 'UTC'
order by r.released_at desc, r.document_id, r.locale
limit $2;
