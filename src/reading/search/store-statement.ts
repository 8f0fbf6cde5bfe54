const LANGUAGE = `('dateline_' || row.locale)::regconfig`;

const part = (column: string, weight: 'A' | 'B' | 'C' | 'D'): string =>
  `setweight(to_tsvector(${LANGUAGE}, row."${column}"), '${weight}')`;

const SPELLED_TITLE = `setweight(to_tsvector('simple', row."titleSpelling"), 'A')`;

const sorted = (list: string): string => `array_to_string(array(select unnest(row.${list}) order by 1), ' ')`;

const LANGUAGES = `array_agg(row.locale) over (partition by row.type, row."documentId")`;

/** The columns of search_documents, and what is in them. */
const DOCUMENT = {
  type: 'row.type',
  document_id: 'row."documentId"',
  locale: 'row.locale',
  locales: LANGUAGES,
  path: 'row.path',
  at: 'row.at',
  countries: 'row.countries',
  topics: 'row.topics',
  refers_to: 'row."refersTo"',
  title: 'row.title',
  names: 'row.names',
  text: 'row.text',
  corrections: 'row.corrections',
  spelling: 'row.spelling',
  title_vector: `${part('title', 'A')} || ${SPELLED_TITLE}`,
};

/** Those of search_index. */
const INDEX = {
  id: 'stored.id',
  at: 'row.at',
  day: '(row.at at time zone $timeZone::text)::date',
  year: 'extract(year from row.at at time zone $timeZone::text)',
  type: 'row.type',
  locale: 'row.locale',
  countries: sorted('countries'),
  topics: sorted('topics'),
  locales: LANGUAGES,
  vector: `${part('title', 'A')} || ${SPELLED_TITLE} || ${part('summary', 'B')} || ${part('names', 'C')}
    || ${part('notes', 'C')} || ${part('body', 'D')}`,
};

const insert = (
  table: string,
  columns: Record<string, string>,
  from: string,
  key: readonly string[],
): string =>
  `insert into ${table} (${Object.keys(columns).join(', ')})
  select ${Object.values(columns).join(', ')} from ${from}
  on conflict (${key.join(', ')}) do update set ${Object.keys(columns)
    .filter((column) => !key.includes(column))
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')}`;

/** Letters of words that mistyped ones are held against: two more or less than those that are typed (correct-words.ts). */
const [SHORTEST_WORD, LONGEST_WORD] = [3, 40];

const KEY = ['type', 'document_id', 'locale'];

/**
 * Puts rows into the tables of search, over those that are there. A title counts most, then summary, names and notes of
 * corrections, body.
 *
 * Named values: rows (JSON, a list of SearchRow), timeZone (of the office, IANA).
 */
export const STORE_STATEMENT = `
with rows as materialized (
  select * from json_to_recordset($rows::json) as row (type text, "documentId" text, locale text, path text, at timestamptz,
    countries text[], topics text[], "refersTo" text[], title text, summary text, names text, notes text, body text,
    text text, corrections json, "titleSpelling" text, spelling text)
),
stored as (
  ${insert('search_documents', DOCUMENT, 'rows row', KEY)}
  returning id, type, document_id, locale
),
spelled as (
  insert into search_words (locale, word)
  select distinct row.locale, each.word from rows row, unnest(string_to_array(row.spelling, ' ')) each (word)
  where length(each.word) between ${SHORTEST_WORD} and ${LONGEST_WORD}
    and not exists (select from search_words known where known.word = each.word and known.locale = row.locale)
)
${insert(
  'search_index',
  INDEX,
  `rows row join stored on stored.type = row.type and stored.document_id = row."documentId"
    and stored.locale = row.locale`,
  ['id'],
)}`;
