-- What is sent to partners, and what became of it (docs/adr/0030). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:deliveries', 0));

create table if not exists deliveries (
  id bigint generated always as identity primary key,
  message_id uuid not null default gen_random_uuid() unique, -- the same in all attempts: receivers know repetitions by it
  channel text not null check (channel in ('webhook', 'reliefweb')),
  receiver text not null, -- documentId of the webhook
  change_id bigint references public_changes (id), -- null: a test
  document_id text not null,
  locale text not null,
  kind text not null,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'parked', 'dropped')),
  attempts integer not null default 0,
  status integer, -- of the last answer
  failure text, -- of the last attempt, in a word
  latency integer, -- milliseconds that the last attempt took
  created_at timestamptz not null default clock_timestamp(),
  since timestamptz not null default clock_timestamp(), -- beginning of the days in which it is tried
  next_at timestamptz, -- null: as soon as possible
  attempted_at timestamptz,
  settled_at timestamptz,
  unique (receiver, change_id)
);

create index if not exists deliveries_waiting on deliveries (receiver, document_id, id) where state = 'waiting';
create index if not exists deliveries_receiver on deliveries (receiver, id);
create index if not exists deliveries_settled on deliveries (settled_at) where settled_at is not null;
