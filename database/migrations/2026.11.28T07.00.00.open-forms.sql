-- Who has which form open (docs/adr/0084). One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:open-forms', 0));

-- Rows that nobody renews are old after a minute and a half, and go. Worth nothing after a crash: unlogged.
create unlogged table if not exists open_forms (
  account_id integer not null,
  form text not null, -- one window of the panel
  uid text not null,
  document_id text not null,
  locale text not null,
  is_unsaved boolean not null,
  since timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  primary key (account_id, form)
);

create index if not exists open_forms_of_document on open_forms (uid, document_id, locale);
