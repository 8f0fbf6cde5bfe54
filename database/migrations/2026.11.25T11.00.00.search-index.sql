-- What a search looks through (docs/adr/0045): few and narrow columns for each row of search_documents, apart from its
-- texts, so that thousands of hits are read and counted from few pages. Filled with it, so it can be made anew.
-- One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:search', 0));

create table if not exists search_index (
  id bigint primary key references search_documents on delete cascade,
  at timestamptz,
  day date, -- of "at" on the clock of the office
  year smallint,
  type text not null,
  locale text not null,
  countries text not null, -- ISO 3166-1 alpha-2 in their order, with blanks between: counted as a whole, then taken apart
  topics text not null, -- document ids, the same way
  locales text[] not null, -- all languages in which the document is public: a fallback shows what lacks the asked one
  vector tsvector not null
) with (toast_tuple_target = 128); -- bytes; vectors stay out of the rows

-- Vectors are not packed: unpacking them took longer than all else of a phrase.
alter table search_index alter vector set storage external;

do $$
begin
  if exists (select from information_schema.columns where table_schema = current_schema()
             and table_name = 'search_documents' and column_name = 'vector') then
    insert into search_index (id, at, day, year, type, locale, countries, topics, locales, vector)
    select id, at, day, year, type, locale,
      array_to_string(array(select unnest(countries) order by 1), ' '),
      array_to_string(array(select unnest(topics) order by 1), ' '), locales, vector
    from search_documents on conflict do nothing;
    alter table search_documents
      drop column vector, drop column day, drop column year; -- with their indexes
  end if;
end
$$;

create index if not exists search_index_vector_en on search_index using gin (vector) where locale = 'en';
create index if not exists search_index_vector_fr on search_index using gin (vector) where locale = 'fr';
create index if not exists search_index_vector_es on search_index using gin (vector) where locale = 'es';
create index if not exists search_index_vector_ar on search_index using gin (vector) where locale = 'ar';
create index if not exists search_index_locale on search_index (locale, at desc nulls last);

-- Titles by language, for the same reason: what is looked for in one language reads no other.
create index if not exists search_documents_title_en on search_documents using gin (title_vector) where locale = 'en';
create index if not exists search_documents_title_fr on search_documents using gin (title_vector) where locale = 'fr';
create index if not exists search_documents_title_es on search_documents using gin (title_vector) where locale = 'es';
create index if not exists search_documents_title_ar on search_documents using gin (title_vector) where locale = 'ar';
drop index if exists search_documents_title_vector;
drop index if exists search_documents_locale;

-- The words of titles and names in plain ASCII letters, what mistyped ones are held against. A word stays when the last
-- document that has it goes, until all is made anew: what is looked for is always a word of a document that is there.
-- No key: two publications with the same new word need not wait for each other.
create table if not exists search_words (
  locale text not null,
  word text not null
);
create index if not exists search_words_word on search_words (word, locale);
insert into search_words (locale, word)
select distinct locale, word from search_documents, unnest(string_to_array(spelling, ' ')) word
where length(word) between 3 and 40 and not exists (select from search_words);

create index if not exists search_documents_words on search_documents using gin (string_to_array(spelling, ' '));
drop index if exists search_documents_spelling;

drop function if exists search_spelled_like(text, text[], int);

do $$
declare
  trigrams text := (select quote_ident(nspname) from pg_extension e join pg_namespace n on n.oid = extnamespace
                    where extname = 'pg_trgm');
begin
  execute format('create index if not exists search_words_like on search_words using gin (word %s.gin_trgm_ops)', trigrams);
  execute format('select %s.show_trgm(''a'')', trigrams); -- loads the extension, so that its setting below is known
  execute format($function$
    create or replace function search_words_like(typed text, asked_locales text[], most int)
    returns table (word text) language sql stable
    set search_path = %1$I, %2$s set pg_trgm.word_similarity_threshold = 0.1
    as $body$
      select known.word from search_words known
      where known.word %%> typed and known.locale = any(asked_locales)
        and length(known.word) between length(typed) - 2 and length(typed) + 2
      group by known.word order by similarity(typed, known.word) desc, known.word limit most
    $body$ $function$, current_schema(), trigrams);
end
$$;
