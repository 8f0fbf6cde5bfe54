-- What staff know of a picture beside its words: people, consent, rights, risk (docs/adr/0112). One instance at a time.
select pg_advisory_xact_lock(hashtextextended('migration:picture-records', 0));

create table if not exists picture_records (
  file_id integer primary key, -- as the media library numbers it; a file without a row was not asked about yet
  people boolean, -- whether somebody can be recognised; null: not asked yet
  consent text check (consent in ('given', 'notNeeded', 'refused', 'withdrawn')),
  consent_how text,
  consent_for text,
  consent_until date, -- the last day
  consent_keeper text, -- who has the paper
  risk text check (risk in ('ordinary', 'raised')),
  rights_until date, -- the last day
  rights_withdrawn boolean not null default false,
  event text,
  closed_because text, -- null: it is served
  closed_at timestamptz,
  hash text -- of a closed file: every name that it and its sizes are served under has it
);

create index if not exists picture_records_closed on picture_records (file_id) where closed_because is not null;
create index if not exists picture_records_raised on picture_records (file_id) where risk = 'raised';
create index if not exists picture_records_rights_end on picture_records (rights_until) where rights_until is not null;
create index if not exists picture_records_consent_ends on picture_records (consent_until) where consent_until is not null;
create index if not exists picture_records_event on picture_records (event) where event is not null;

-- Who said what of a picture, and when. It only grows, and outlives its file: whoever is asked years later must be able to answer.
create table if not exists picture_record_changes (
  id bigint generated always as identity primary key,
  file_id integer not null,
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null,
  actor_id text,
  actor_name text not null,
  before json not null,
  after json not null
);

create index if not exists picture_record_changes_file on picture_record_changes (file_id, id);

-- Where the public saw a picture that is closed: it comes back there when it is opened again.
create table if not exists withheld_files (
  file_id integer not null,
  related_id integer not null,
  related_type text not null,
  field text not null,
  place double precision,
  primary key (file_id, related_type, related_id, field)
);

-- Public texts as they were before a picture in them was closed.
create table if not exists withheld_texts (
  uid text not null,
  row_id integer not null,
  field text not null,
  original jsonb not null,
  primary key (uid, row_id, field)
);
