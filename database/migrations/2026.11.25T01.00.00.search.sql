-- Search (docs/adr/0024): what the public may find, a row for each public language of a document. Filled from the content
-- (src/reading/search), so it can be lost and made anew. One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:search', 0));

-- Trusted since PostgreSQL 13: whoever may create in the database may make them (src/app/cli/check-database.ts tells who may not).
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- One configuration a language: without accents, then its stems. Extensions may live in any schema: their names are looked up.
do $$
declare
  language record;
  accents text := (select quote_ident(nspname) from pg_extension e join pg_namespace n on n.oid = extnamespace
                   where extname = 'unaccent');
begin
  for language in select * from (values ('en', 'english'), ('fr', 'french'), ('es', 'spanish'), ('ar', 'arabic'))
    as known (locale, name)
  loop
    if not exists (select from pg_ts_config
                   where cfgname = 'dateline_' || language.locale and cfgnamespace = current_schema()::regnamespace) then
      execute format('create text search configuration dateline_%s (copy = pg_catalog.%s)', language.locale, language.name);
      execute format('alter text search configuration dateline_%s alter mapping for hword, hword_part, word '
                     'with %s.unaccent, pg_catalog.%s_stem', language.locale, accents, language.name);
    end if;
  end loop;
end
$$;

create table if not exists search_documents (
  id bigint generated always as identity primary key,
  type text not null check (type in ('press-release', 'page', 'contact', 'partner-country')),
  document_id text not null,
  locale text not null,
  locales text[] not null, -- all languages in which the document is public: a fallback shows what lacks the asked one
  path text,
  at timestamptz,
  day date, -- of "at" on the clock of the office
  year smallint,
  countries text[] not null, -- ISO 3166-1 alpha-2
  topics text[] not null, -- document ids: a topic's slug and name are looked up, so they are never old
  refers_to text[] not null, -- document ids of whose words this row has some
  title text not null, -- texts are stored for the parser, see src/reading/search/domain/stored-text.ts
  names text not null,
  text text not null,
  corrections json not null,
  spelling text not null, -- title and names in plain ASCII letters, for typing errors
  title_vector tsvector not null, -- its stems, and its words in plain ASCII letters, for suggestions
  vector tsvector not null,
  unique (type, document_id, locale)
) with (toast_tuple_target = 256); -- bytes; long texts stay out of the rows that facets are counted over

-- What is looked at for every hit stays in them.
alter table search_documents
  alter locales set storage main, alter countries set storage main, alter topics set storage main;

create index if not exists search_documents_vector_en on search_documents using gin (vector) where locale = 'en';
create index if not exists search_documents_vector_fr on search_documents using gin (vector) where locale = 'fr';
create index if not exists search_documents_vector_es on search_documents using gin (vector) where locale = 'es';
create index if not exists search_documents_vector_ar on search_documents using gin (vector) where locale = 'ar';
create index if not exists search_documents_title_vector on search_documents using gin (title_vector);
create index if not exists search_documents_refers_to on search_documents using gin (refers_to);
create index if not exists search_documents_locale on search_documents (locale, at desc nulls last);

do $$
declare
  trigrams text := (select quote_ident(nspname) from pg_extension e join pg_namespace n on n.oid = extnamespace
                    where extname = 'pg_trgm');
begin
  execute format('create index if not exists search_documents_spelling on search_documents using gin (spelling %s.gin_trgm_ops)',
                 trigrams);
  execute format('select %s.show_trgm(''a'')', trigrams); -- loads the extension, so that its setting below is known
  execute format($function$
    create or replace function search_spelled_like(word text, asked_locales text[], most int)
    returns table (title text, names text) language sql stable
    set search_path = %1$I, %2$s set pg_trgm.word_similarity_threshold = 0.3
    as $body$
      select title, names from (
        select id, title, names, spelling from search_documents
        where spelling %%> word and locale = any(asked_locales) limit 10 * most
      ) alike order by word_similarity(word, spelling) desc, id limit most
    $body$ $function$, current_schema(), trigrams);
end
$$;
