-- The changes log that partners read (docs/adr/0029). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:changes-log', 0));

alter table public_changes
  add column if not exists position bigint unique, -- its place in the log; given after its commit, hence null at first
  add column if not exists former_slug text, -- of a redirection: where it comes from
  add column if not exists countries text[] not null default '{}', -- ISO 3166-1 alpha-2, of the version that went public
  add column if not exists topics text[] not null default '{}'; -- slugs in all languages, of the same version

alter table public_changes drop constraint if exists public_changes_kind_check;
alter table public_changes add constraint public_changes_kind_check
  check (kind in ('released', 'edited', 'corrected', 'withdrawn', 'deleted', 'redirected'));

create index if not exists public_changes_waiting on public_changes (id) where position is null;
