-- What readers see otherwise, for front ends and for pages that listen (docs/adr/0120). One instance at a time: several may start
-- together.
select pg_advisory_xact_lock(hashtextextended('migration:content-changes', 0));

-- A row for each public change, written after its commit by one job at a time: in the order of their numbers.
create table if not exists content_changes (
  id bigint generated always as identity primary key,
  tags text[] not null, -- as answers carry them
  paths text[] not null, -- of the site, with their languages
  is_everywhere boolean not null, -- what stands on every page changed
  at timestamptz not null default clock_timestamp()
);

create index if not exists content_changes_at on content_changes (at);

-- Which of them a delivery to a front end tells of.
alter table deliveries add column if not exists content_change_id bigint;
