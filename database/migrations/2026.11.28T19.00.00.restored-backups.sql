-- When a backup was put back: what came due since waits for a person. One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:restored-backups', 0));

create table if not exists restored_backups (
  restored_at timestamptz primary key default clock_timestamp(),
  taken_at timestamptz, -- when the backup was made; null: by other tools
  started_at timestamptz -- when the newsroom first answered again; until then it holds what is overdue
);
