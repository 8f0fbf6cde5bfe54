import type { Client } from 'pg';

/** Indexes that are made anew in a fraction of the time that it takes to fill them row by row. */
const INDEXES: Readonly<Record<string, string>> = {
  search_index_vector_en: `on search_index using gin (vector) where locale = 'en'`,
  search_documents_title_en: `on search_documents using gin (title_vector) where locale = 'en'`,
  search_documents_refers_to: 'on search_documents using gin (refers_to)',
  search_documents_words: `on search_documents using gin (string_to_array(spelling, ' '))`,
};

const drop = Object.keys(INDEXES).map((name) => `drop index ${name}`);
const make = Object.entries(INDEXES).map(([name, of]) => `create index ${name} ${of}`);

const OF_BENCH = `document_id like 'bench%'`;

/** What the generated releases are found by: their own words are parsed, the body that all of them have is parsed once. */
const STATEMENTS = [
  ...drop,
  `insert into search_documents (type, document_id, locale, locales, path, at, countries, topics, refers_to, title, names, text,
      corrections, spelling, title_vector)
    select 'press-release', p.document_id, p.locale, array[p.locale], '/news/' || p.slug, p.released_at,
      array(select c.iso_code from partner_countries c where c.document_id = any(e.country_ids) and c.locale = p.locale
        and c.published_at is not null),
      e.topic_ids, '{}', p.title, '', p.summary || ' ' || (p.body #>> '{0,children,0,text}'), '[]', lower(p.title),
      setweight(to_tsvector('dateline_en', p.title), 'A') || setweight(to_tsvector('simple', p.title), 'A')
    from press_releases p join feed_entries e on e.document_id = p.document_id and e.locale = p.locale
    where p.published_at is not null and p.${OF_BENCH}
    on conflict do nothing`,
  `insert into search_index (id, at, day, year, type, locale, countries, topics, locales, vector)
    select d.id, d.at, d.at::date, extract(year from d.at), d.type, d.locale,
      array_to_string(array(select unnest(d.countries) order by 1), ' '),
      array_to_string(array(select unnest(d.topics) order by 1), ' '), d.locales,
      d.title_vector || setweight(to_tsvector('dateline_en', split_part(d.text, '.', 1)), 'B') || body.vector
    from search_documents d, (select setweight(to_tsvector('dateline_en', text), 'D') as vector
      from search_documents where ${OF_BENCH} limit 1) body
    where d.${OF_BENCH}
    on conflict do nothing`,
  `insert into search_words (locale, word)
    select distinct 'en', word from search_documents, unnest(string_to_array(spelling, ' ')) word
    where ${OF_BENCH} and length(word) > 2
    except select locale, word from search_words`,
  ...make,
];

/** Puts generated releases, which are in English, into search: `npm run search:reindex` of a million would take hours. */
export const generateSearch = async (database: Client): Promise<void> => {
  for (const statement of STATEMENTS) await database.query(statement);
};
