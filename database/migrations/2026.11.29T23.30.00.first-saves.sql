-- Which document a form of the panel made, so that a first save that is sent twice makes one (docs/adr/0156). One instance at a time.
select pg_advisory_xact_lock(hashtextextended('migration:first-saves', 0));

create table if not exists first_saves (
  account_id integer not null,
  form text not null,
  uid text not null,
  document_id text not null,
  made_at timestamptz not null default now(),
  primary key (account_id, form)
);

create index if not exists first_saves_made_at on first_saves (made_at);
