-- The newsroom's own WebSub hub (docs/adr/0031). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:websub', 0));

-- What somebody asked for and has not confirmed yet.
create table if not exists websub_requests (
  id uuid primary key default gen_random_uuid(),
  mode text not null check (mode in ('subscribe', 'unsubscribe')),
  topic text not null,
  callback text not null,
  host text not null, -- of the callback
  secret text,
  lease_seconds integer not null,
  created_at timestamptz not null default clock_timestamp()
);

create index if not exists websub_requests_created on websub_requests (created_at);

create table if not exists websub_subscriptions (
  id bigint generated always as identity primary key,
  topic text not null,
  callback text not null,
  host text not null,
  secret text,
  expires_at timestamptz not null,
  etag text not null, -- of the feed that the subscriber has
  attempts integer not null default 0, -- that failed since it was delivered last
  since timestamptz, -- when the first of them was
  next_at timestamptz,
  unique (topic, callback)
);

create index if not exists websub_subscriptions_host on websub_subscriptions (host);
