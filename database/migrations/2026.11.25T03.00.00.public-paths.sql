-- Where the public found pages and releases, now and before (docs/adr/0021). One instance at a time: several may start
-- together.
select pg_advisory_xact_lock(hashtextextended('migration:public-paths', 0));

-- Every path that ever was public, with the document that had it last. A path that is not current leads to the current one
-- of its document, so there are no chains and no loops.
create table if not exists public_paths (
  path text not null,
  locale text not null,
  uid text not null,
  document_id text not null,
  is_current boolean not null,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (path, locale)
);

create index if not exists public_paths_document on public_paths (document_id, locale) where is_current;

-- Under which page a public page was published. Strapi forgets it when the page above is unpublished; a menu must not.
create table if not exists public_parents (
  document_id text primary key,
  parent_id text not null
);

create index if not exists public_parents_parent on public_parents (parent_id);
