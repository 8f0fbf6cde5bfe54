-- Notes between staff on a release (docs/adr/0085). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:release-notes', 0));

create table if not exists release_notes (
  id bigint generated always as identity primary key,
  document_id text not null,
  author_id integer not null,
  author_name text not null, -- as it was then: accounts go
  at timestamptz not null default clock_timestamp(),
  audience text not null check (audience in ('authors', 'publishers', 'translators', 'everybody')),
  locale text, -- of the translators
  text text not null
);

create index if not exists release_notes_of_document on release_notes (document_id, id);

-- Who was told, and whether they have seen it.
create table if not exists release_note_readers (
  note_id bigint not null references release_notes (id) on delete cascade,
  account_id integer not null,
  account_name text not null,
  seen_at timestamptz,
  primary key (note_id, account_id)
);

create index if not exists release_note_readers_unseen on release_note_readers (account_id) where seen_at is null;
