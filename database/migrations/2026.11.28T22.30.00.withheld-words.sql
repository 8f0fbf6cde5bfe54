-- What public versions said of a picture that is closed, by attribute: it names who is shown (docs/adr/0128). One instance at a time.
select pg_advisory_xact_lock(hashtextextended('migration:withheld-words', 0));

alter table withheld_files add column if not exists words json;
