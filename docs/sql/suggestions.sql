-- GET /api/search?suggest=wat

select type, document_id as "documentId", locale, path, title
from (
  select *
  from search_documents d
  where d.title_vector @@ $1::tsquery
    and (d.locale = $2::text or d.locale = $3::text and not ($4::text = any(d.locales)))
    and ($5::text[] is null or d.type = any($6::text[]))
  order by d.at desc nulls first, d.id
  limit 200
) candidates
order by starts_with(spelling, $7::text) desc, at desc nulls first, id
limit 8;
