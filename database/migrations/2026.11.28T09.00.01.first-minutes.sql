-- The first minutes of a newsroom (docs/adr/0089). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:first-minutes', 0));

-- What the demonstration put in: whatever was saved after that moment somebody changed.
create table if not exists demonstration_content (
  uid text not null,
  document_id text not null, -- of a file its number
  settled_at timestamptz not null,
  primary key (uid, document_id)
);

-- Who put the five steps to the first release away.
create table if not exists dismissed_steps (
  user_id integer primary key
);
