-- How many public rows the tables of content have (docs/adr/0036): counting them takes longer the more there are. One instance
-- at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:public-totals', 0));

-- The sum over all rows of a table and language counts. A writer takes a row that no other writer has, so none waits.
create table if not exists public_totals (
  id bigint generated always as identity primary key,
  source text not null, -- the table
  locale text not null, -- '' where there are no languages
  total bigint not null
);

create index if not exists public_totals_source on public_totals (source, locale);

create or replace function dateline_add_to_total(counted text, language text, change bigint) returns void
language plpgsql set search_path from current as $$
begin
  update public_totals set total = total + change where id = (
    select id from public_totals where source = counted and locale = language limit 1 for update skip locked);
  if not found then
    insert into public_totals (source, locale, total) values (counted, language, change);
  end if;
end $$;

-- Whoever writes, with whatever search_path, is counted in this schema.
-- A function for each kind of statement: what it inserted and deleted has another name in each.
create or replace function dateline_count_inserted() returns trigger language plpgsql set search_path from current as $$
begin
  perform dateline_add_to_total(tg_table_name, language, change) from (
    select coalesce(locale, '') as language, count(*) as change from new_rows where published_at is not null group by 1) added;
  return null;
end $$;

create or replace function dateline_count_deleted() returns trigger language plpgsql set search_path from current as $$
begin
  perform dateline_add_to_total(tg_table_name, language, change) from (
    select coalesce(locale, '') as language, -count(*) as change from old_rows where published_at is not null group by 1) taken;
  return null;
end $$;

create or replace function dateline_count_updated() returns trigger language plpgsql set search_path from current as $$
begin
  perform dateline_add_to_total(tg_table_name, language, change) from (
    select coalesce(locale, '') as language, sum(change)::bigint as change from (
      select locale, 1 as change from new_rows where published_at is not null
      union all
      select locale, -1 from old_rows where published_at is not null) changed
    group by 1 having sum(change) <> 0) moved;
  return null;
end $$;
