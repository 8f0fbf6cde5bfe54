-- What readers of each language saw of each release when its followers were told last, as a digest (docs/adr/0067). One instance at
-- a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:public-digests', 0));

create table if not exists public_digests (
  document_id text not null,
  locale text not null,
  shape text not null, -- of what the digest is made: those of two shapes cannot be compared
  digest text not null,
  uses text[] not null, -- documentIds of all that the text shows: contacts, topics, countries, organisations, files
  primary key (document_id, locale)
);

create index if not exists public_digests_uses on public_digests using gin (uses);

-- When a text last changed that nobody acted on: with another language, a contact, a file.
alter table feed_entries add column if not exists followed_at timestamptz;
