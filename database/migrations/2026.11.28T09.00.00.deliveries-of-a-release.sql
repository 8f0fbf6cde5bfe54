-- What became of a release, and what was given up, on the desk's home page. One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:deliveries', 0));

create index if not exists deliveries_document on deliveries (document_id);
create index if not exists deliveries_parked on deliveries (id) where state = 'parked';
