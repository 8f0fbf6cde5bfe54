-- What the public saw happen, a row for each language of a document (src/shared/public-change/public-change.ts). Feeds, the changes
-- log and what partners receive are made from it. One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:public-changes', 0));

create table if not exists public_changes (
  id bigint generated always as identity primary key,
  uid text not null,
  document_id text not null,
  locale text not null,
  kind text not null check (kind in ('released', 'edited', 'corrected', 'withdrawn', 'deleted')),
  slug text, -- of the version that the public had or has
  note text, -- the public note of a correction, the notice of a withdrawal or deletion
  at timestamptz not null default clock_timestamp()
);

create index if not exists public_changes_document on public_changes (document_id, locale, id);
