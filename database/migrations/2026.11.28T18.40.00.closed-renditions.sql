-- What is made of a picture is closed with it: asked by the name of the picture without its ending (docs/adr/0116).
-- One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:closed-renditions', 0));

create index if not exists closed_files_stem on closed_files (regexp_replace(name, '\.[^.]*$', ''));
