-- Fair shares of the hub (docs/adr/0031). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:websub-requesters', 0));

-- Who asked, as a number that tells no address; null in rows of the version before.
alter table websub_requests add column if not exists requester text;
alter table websub_subscriptions add column if not exists requester text;

-- Since when the subscriber is being asked.
alter table websub_requests add column if not exists taken_at timestamptz;

create index if not exists websub_subscriptions_requester on websub_subscriptions (requester);
