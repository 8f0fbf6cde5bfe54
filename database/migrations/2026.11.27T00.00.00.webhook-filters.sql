-- What partners' webhooks filter by are documents and lists, no longer texts and boxes (docs/adr/0057). One instance at a time:
-- several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:webhook-filters', 0));

-- By identity, beside the codes and slugs of that day; null: logged by the version before, not looked up yet.
alter table public_changes
  add column if not exists country_ids text[],
  add column if not exists topic_ids text[];

create index if not exists public_changes_unidentified on public_changes (document_id) where topic_ids is null;

-- What webhooks were set to before. Strapi drops these columns after this; src/distribution/webhooks/adopt-webhooks.ts empties
-- the table when the new ones are there.
create table if not exists former_webhook_filters (
  webhook_id integer primary key,
  countries text[] not null,
  topics text[] not null,
  events text[] not null,
  languages text[] not null
);

do $$
begin
  if exists (
    select from information_schema.columns
    where table_schema = current_schema() and table_name = 'partner_webhooks' and column_name = 'on_released'
  ) then
    insert into former_webhook_filters (webhook_id, countries, topics, events, languages)
    select id,
      array(select upper(trim(code)) from unnest(string_to_array(countries, ',')) as code where trim(code) <> ''),
      array(select trim(slug) from unnest(string_to_array(topics, ',')) as slug where trim(slug) <> ''),
      array_remove(array[
        case when on_released then 'released' end,
        case when on_edited then 'edited' end,
        case when on_corrected then 'corrected' end,
        case when on_withdrawn then 'withdrawn' end,
        case when on_deleted then 'deleted' end,
        case when on_redirected then 'redirected' end
      ], null),
      array_remove(array[
        case when in_en then 'en' end,
        case when in_fr then 'fr' end,
        case when in_es then 'es' end,
        case when in_ar then 'ar' end
      ], null)
    from partner_webhooks
    on conflict do nothing;

    -- Whose role sees the boxes sees the lists.
    update admin_permissions
    set properties = jsonb_set(properties, '{fields}', properties -> 'fields' || '["events", "languages"]')
    where subject = 'api::partner-webhook.partner-webhook' and properties -> 'fields' @> '["onReleased", "inEn"]';
  end if;
end
$$;
