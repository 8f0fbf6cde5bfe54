-- Files that are being stored are known by their names (docs/adr/0111). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:names-of-moved-uploads', 0));

alter table moved_uploads add column if not exists stored text[] not null default '{}'; -- names in the store, sizes too
alter table moved_uploads alter column stem set default '';
