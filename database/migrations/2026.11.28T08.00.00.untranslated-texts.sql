-- Which fields of a translation still say what its source says (docs/adr/0086). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:untranslated-texts', 0));

create table if not exists untranslated_texts (
  document_id text not null,
  locale text not null,
  source text not null, -- the language that it was held against
  fields text[] not null, -- never empty: what is translated has no row
  primary key (document_id, locale)
);
