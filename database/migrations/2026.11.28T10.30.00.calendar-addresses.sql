-- Personal addresses for calendar programs (docs/adr/0091). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:calendar-addresses', 0));

create table if not exists calendar_addresses (
  account_id integer primary key, -- one each: a new one replaces the old one
  hash text not null unique, -- SHA-256 of the secret in the address; the secret is kept nowhere
  shows_titles boolean not null, -- also those of releases that are not public
  locale text not null, -- of the words in it
  made_at timestamptz not null default clock_timestamp(),
  read_at timestamptz -- when a program asked last, to the hour
);
