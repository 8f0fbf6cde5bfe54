-- What search has in the entries of others of each contact, organisation, country and topic (docs/adr/0024).
select pg_advisory_xact_lock(hashtextextended('migration:search-names', 0));

create table if not exists search_names (
  document_id text,
  locale text,
  words text[] not null,
  primary key (document_id, locale)
);
