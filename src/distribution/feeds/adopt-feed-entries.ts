import type { Core } from '@strapi/strapi';
import { refreshFilters } from './refresh-filters';
import { sql } from '../../platform/storage/sql';
import { onFirstStart } from '../../platform/storage/first-start';
import { PARTS_OF_RELEASES } from '../../platform/strapi/sql-names';

/** Strapi's columns hold UTC without saying so; those of the feed say their zone. */
const PUBLIC = `insert into feed_entries
    (document_id, locale, slug, state, published_at, updated_at, touched_at, version)
  select p.document_id, p.locale, p.slug, 'public', r.released, greatest(r.released, k.last), now(), 1 + k.number
  from press_releases p,
    lateral (select least(coalesce(p.released_at, p.published_at) at time zone 'UTC', now()) as released) r,
    lateral (select max(k.date) at time zone 'UTC' as last, count(*)::int as number from ${PARTS_OF_RELEASES} c
      join components_press_correction k on k.id = c.cmp_id
      where c.entity_id = p.id and c.field = 'corrections') k
  where p.published_at is not null
  order by r.released, p.id
  on conflict do nothing`;

const GONE = `insert into feed_entries
    (document_id, locale, slug, state, notice, published_at, updated_at, touched_at, version)
  select n.document_id, n.locale, n.slug, n.kind, n.notice, least(coalesce(p.released_at at time zone 'UTC', n.at), n.at),
    n.at, n.at, 2
  from public_notices n
    left join press_releases p on p.document_id = n.document_id and p.locale = n.locale and p.published_at is null
  order by n.at
  on conflict do nothing`;

/** Releases from before there was a feed come into it, once, in the order of their dates. */
export const adoptFeedEntries = async (strapi: Core.Strapi): Promise<void> =>
  onFirstStart(strapi, 'feed-entries', async () => {
    await sql(strapi, PUBLIC);
    await sql(strapi, GONE);
    await refreshFilters(strapi);
  });
