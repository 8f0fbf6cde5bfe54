-- Who saw what goes out (docs/adr/0065). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:second-person', 0));

-- Versions that a transition wrote by itself, such as the release date: nobody's words.
alter table document_history add column if not exists is_stamp boolean not null default false;

-- Public steps that the only one who wrote took alone.
alter table document_history add column if not exists is_alone boolean not null default false;
