const LANGUAGE = `('dateline_' || row.locale)::regconfig`;

const part = (column: string, weight: 'A' | 'B' | 'C' | 'D'): string =>
  `setweight(to_tsvector(${LANGUAGE}, row."${column}"), '${weight}')`;

const SPELLED_TITLE = `setweight(to_tsvector('simple', row."titleSpelling"), 'A')`;

const COLUMNS = [
  'type',
  'document_id',
  'locale',
  'locales',
  'path',
  'at',
  'day',
  'year',
  'countries',
  'topics',
  'refers_to',
  'title',
  'names',
  'text',
  'corrections',
  'spelling',
  'title_vector',
  'vector',
];

/**
 * Puts rows into the search table, over those that are there. A title counts most, then summary, names and notes of
 * corrections, body.
 *
 * Named values: rows (JSON, a list of SearchRow), timeZone (of the office, IANA).
 */
export const STORE_STATEMENT = `
insert into search_documents (${COLUMNS.join(', ')})
select row.type, row."documentId", row.locale, array_agg(row.locale) over (partition by row.type, row."documentId"),
  row.path, row.at, (row.at at time zone $timeZone::text)::date,
  extract(year from row.at at time zone $timeZone::text), row.countries, row.topics, row."refersTo",
  row.title, row.names, row.text, row.corrections, row.spelling,
  ${part('title', 'A')} || ${SPELLED_TITLE},
  ${part('title', 'A')} || ${SPELLED_TITLE} || ${part('summary', 'B')} || ${part('names', 'C')} || ${part('notes', 'C')}
    || ${part('body', 'D')}
from json_to_recordset($rows::json) as row (type text, "documentId" text, locale text, path text, at timestamptz,
  countries text[], topics text[], "refersTo" text[], title text, summary text, names text, notes text, body text,
  text text, corrections json, "titleSpelling" text, spelling text)
on conflict (type, document_id, locale) do update set
  ${COLUMNS.slice(3)
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')}`;
