-- Records of the newsroom that Strapi does not manage (docs/adr/0014). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:editorial-records', 0));

-- Every version of a release or page and every change of a release's state, for ever.
create table if not exists document_history (
  id bigint generated always as identity primary key,
  uid text not null,
  document_id text not null,
  locale text,
  kind text not null check (kind in ('version', 'publication', 'transition')),
  action text not null,
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null check (actor_kind in ('staff', 'token', 'newsroom')),
  actor_id text,
  actor_name text not null,
  from_state text,
  to_state text,
  reason text,
  fields text[] not null default '{}',
  before json, -- json, not jsonb: nothing searches in it, and Strapi switches the parsing of jsonb off
  snapshot json,
  row_updated_at timestamptz -- of the draft that a version records: what an editor's form was loaded with
);

create index if not exists document_history_document on document_history (document_id, locale, id);

create or replace function refuse_to_change_history() returns trigger language plpgsql as $$
begin
  raise exception 'document_history only grows: % is refused', tg_op;
end
$$;

create or replace trigger document_history_only_grows
  before update or delete or truncate on document_history
  for each statement execute function refuse_to_change_history();

-- What the public is told at the address of a release that was withdrawn or deleted.
create table if not exists public_notices (
  document_id text not null,
  locale text not null,
  slug text,
  kind text not null check (kind in ('withdrawn', 'deleted')),
  notice text not null,
  at timestamptz not null,
  primary key (document_id, locale)
);

create index if not exists public_notices_slug on public_notices (slug, locale);

-- Uploaded files that only withdrawn or deleted releases showed: no longer served (src/writing/files/closed-files.ts).
create table if not exists closed_files (
  name text primary key, -- the last part of its address
  document_id text not null
);
