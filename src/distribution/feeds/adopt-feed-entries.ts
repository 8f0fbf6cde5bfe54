import type { Core } from '@strapi/strapi';
import { refreshFilters } from './refresh-filters';
import { sql } from '../../platform/storage/sql';
import { statementOfModel } from '../../platform/strapi/statement-of-model';
import { onFirstStart } from '../../platform/storage/first-start';

const PUBLIC = statementOfModel(
  (compiler) => `insert into feed_entries
    (document_id, locale, slug, state, published_at, updated_at, touched_at, version)
  select p.document_id, p.locale, p.slug, 'public', r.released, greatest(r.released, k.last), now(), 1 + k.number
  from press_releases p,
    lateral (select least(coalesce(p.released_at, p.published_at) at time zone 'UTC', now()) as released) r,
    lateral (select max(k.date) at time zone 'UTC' as last, count(*)::int as number
      ${compiler.linked('api::press-release.press-release', 'corrections', 'p', 'k')}) k
  where p.published_at is not null
  order by r.released, p.id
  on conflict do nothing`,
);

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
    await sql(strapi, await PUBLIC(strapi));
    await sql(strapi, GONE);
    await refreshFilters(strapi);
  });
