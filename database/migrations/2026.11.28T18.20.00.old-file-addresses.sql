-- Where files stood on a site that was moved in (docs/adr/0110). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:old-file-addresses', 0));

create table if not exists old_file_addresses (
  address text primary key, -- a path in one spelling (src/shared/addresses/spell-address.ts)
  file_id integer not null, -- its number in the media library
  name text not null, -- the last part of its address there
  is_shown boolean not null default false -- whether something public showed it, and it is not closed
);

create index if not exists old_file_addresses_name on old_file_addresses (name);
create index if not exists old_file_addresses_hidden on old_file_addresses (is_shown) where not is_shown;
