-- Entries of a language are numbered, so that the feed knows how many there are, and which stand in an archive, without
-- counting them (docs/adr/0027). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:feed-numbers', 0));

alter table feed_entries add column if not exists number integer;

update feed_entries e set number = n.number
  from (select place, row_number() over (partition by locale order by place) as number from feed_entries) n
  where n.place = e.place and e.number is null;

create unique index if not exists feed_entries_number on feed_entries (locale, number);

-- Who adds entries holds the lock `feed-entries`, or is the first start.
create or replace function dateline_number_entry() returns trigger language plpgsql set search_path from current as $$
begin
  new.number := coalesce((select max(number) from feed_entries where locale = new.locale), 0) + 1;
  return new;
end $$;

create or replace trigger dateline_number_entry before insert on feed_entries
  for each row execute function dateline_number_entry();
