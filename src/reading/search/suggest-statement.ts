/** How many suggestions a search box gets. */
const SUGGESTIONS = 8;

/** How many titles are held against what was typed: one letter begins a word in very many. */
const CANDIDATES = 200;

/**
 * Titles and names that have words beginning as asked; first those that begin with them, then pages, contacts and
 * countries, then the newest releases.
 *
 * Named values: beginnings (a tsquery: `mig:*`), plain (what was typed, in plain letters), locale, fallback, types.
 */
export const SUGGEST_STATEMENT = `
select type, document_id as "documentId", locale, path, title
from (
  select * from search_documents d
  where d.title_vector @@ $beginnings::tsquery
    and (d.locale = $locale::text or d.locale = $fallback::text and not ($locale::text = any(d.locales)))
    and ($types::text[] is null or d.type = any($types::text[]))
  order by d.at desc nulls first, d.id limit ${CANDIDATES}
) candidates
order by starts_with(spelling, $plain::text) desc, at desc nulls first, id
limit ${SUGGESTIONS}`;
