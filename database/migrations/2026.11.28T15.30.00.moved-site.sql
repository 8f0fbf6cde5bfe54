-- A site that was moved in from another system (docs/adr/0102, 0103). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:moved-site', 0));

create table if not exists moved_items (
  source_id text primary key, -- what the source calls it
  uid text not null, -- of the content type, or of files
  document_id text not null,
  file_id integer, -- of files: their number in the media library
  record_digest text not null, -- of the record that was written last
  written jsonb not null default '{}', -- what staff found after it was written last: a digest by language
  moved_at timestamptz not null default clock_timestamp()
);

create index if not exists moved_items_document on moved_items (document_id);

-- Where documents stood on their old site: readers are led to where they stand now, if they are public.
create table if not exists old_addresses (
  address text not null, -- in one spelling, with the query if it has one (src/shared/addresses/spell-address.ts)
  asked_in text not null default '', -- only for who asks in this language; '': for everybody
  locale text not null default '', -- the language that stood there, if it had one
  uid text not null,
  document_id text not null,
  primary key (address, asked_in, locale)
);

create index if not exists old_addresses_document on old_addresses (document_id);

-- What the old system knew of the past of what was moved in.
create table if not exists moved_history (
  source_id text not null,
  at timestamptz not null,
  event text not null,
  by_name text,
  details json not null,
  unique (source_id, at, event)
);

-- Files that are being put into the library: what a crash leaves of them on the disk is removed by the next run.
create table if not exists moved_uploads (
  source_id text primary key,
  stem text not null, -- how its name begins there, before a number that nobody can guess
  begun_at timestamptz not null default clock_timestamp()
);
