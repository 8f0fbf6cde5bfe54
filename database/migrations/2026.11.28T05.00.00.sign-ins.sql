-- Who signs in, and who tries to (docs/adr/0079, docs/adr/0080). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:sign-ins', 0));

-- What happened at the door. Only grows, until it is old enough to be forgotten.
create table if not exists sign_ins (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  event text not null,
  account_id integer, -- of the staff; null: no account has the address that was typed, and it is not kept
  account_email text,
  actor_id integer, -- who did it, where that is another person
  address text not null
);

create index if not exists sign_ins_of_account on sign_ins (account_id, address, at) where event = 'signed-in';
create index if not exists sign_ins_at on sign_ins (at);

create or replace function keep_sign_ins() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.at < now() - interval '30 days' then
    return old;
  end if;
  raise exception 'sign_ins only grows: % is refused', tg_op;
end
$$;

create or replace trigger sign_ins_only_grows
  before update or delete on sign_ins for each row execute function keep_sign_ins();

-- Tries that failed, by account and place. Rows go when somebody signs in there, or after a day.
create table if not exists sign_in_attempts (
  account text not null, -- a keyed hash of the e-mail address
  place text not null, -- a network address, or a browser that signed in before
  failures integer not null,
  waits_until timestamptz not null,
  seen_at timestamptz not null,
  primary key (account, place)
);

create index if not exists sign_in_attempts_seen on sign_in_attempts (seen_at);

-- Authenticator apps of staff.
create table if not exists second_factors (
  account_id integer primary key,
  secret text not null, -- encrypted with a key made of ENCRYPTION_KEY
  last_step bigint not null default 0, -- of the last code that was taken: none counts twice
  confirmed_at timestamptz -- null: it waits for its first code
);

create table if not exists recovery_codes (
  account_id integer not null,
  hash text not null,
  primary key (account_id, hash)
);

-- The link that makes the first administrator of a newsroom that strangers reach.
create table if not exists set_up_link (
  is_only boolean primary key default true check (is_only),
  token text not null
);
