-- Releases that ReliefWeb has, or may have (docs/adr/0032). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:reliefweb-reports', 0));

create table if not exists reliefweb_reports (
  document_id text primary key,
  put_at timestamptz not null default clock_timestamp() -- when the first report was put, since the last one was taken back
);

-- What was sent before this was written down may be there.
insert into reliefweb_reports (document_id)
  select distinct document_id from deliveries where channel = 'reliefweb' and attempts > 0
  on conflict do nothing;
