-- What the press feed lists (docs/adr/0026), a row a language of each release that was ever public; the words stay in
-- Strapi's tables. One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:feed-entries', 0));

create table if not exists feed_entries (
  place bigint generated always as identity primary key, -- the order in which they became public: archives count by it
  document_id text not null,
  locale text not null,
  slug text,
  state text not null check (state in ('public', 'withdrawn', 'deleted')),
  notice text, -- of what is gone
  published_at timestamptz not null, -- of the release; never moves
  updated_at timestamptz not null, -- of the last release, correction, withdrawal or deletion
  touched_at timestamptz not null, -- of the last change of any kind
  version integer not null, -- counts what moves updated_at
  country_ids text[] not null default '{}', -- documentIds, kept when the text is gone: filters go on to find the notice
  topic_ids text[] not null default '{}',
  donor_ids text[] not null default '{}', -- of organisations and of countries
  unique (document_id, locale)
);

create index if not exists feed_entries_newest on feed_entries (locale, updated_at desc, place desc);

-- When contacts, countries, topics and the office changed: entries show them too. Only grows, so that nobody waits.
create table if not exists feed_touches (
  at timestamptz not null default clock_timestamp()
);

create index if not exists feed_touches_newest on feed_touches (at desc);

-- Who read what under embargo.
create table if not exists embargoed_reads (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  token_id text not null,
  token_name text not null,
  path text not null,
  releases json not null -- [{ documentId, locale, title }]
);

create index if not exists embargoed_reads_newest on embargoed_reads (at desc);
