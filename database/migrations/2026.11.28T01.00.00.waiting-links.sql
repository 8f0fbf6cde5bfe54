-- What a public version refers to that is not public now (docs/adr/0068): it shows again as soon as it is. One instance at a
-- time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:waiting-links', 0));

create table if not exists waiting_links (
  link_table text not null, -- Strapi's table of the relation
  owner_id bigint not null, -- the public version, or its component, that refers
  place double precision, -- among what it refers to; null where it refers to one
  path text not null, -- of the relation in its document, such as `donors.organisation`
  source_uid text not null, -- the public version
  source_document_id text not null,
  source_locale text,
  target_uid text not null, -- what it refers to
  target_document_id text not null,
  target_locale text,
  primary key (link_table, owner_id, target_document_id)
);

create index if not exists waiting_links_target on waiting_links (target_document_id);
create index if not exists waiting_links_source on waiting_links (source_document_id);
