import type { Core } from '@strapi/strapi';
import { runPrepared } from '../../platform/storage/run-prepared';
import type { AddressQuery, ManualRedirect, Owner } from './domain/resolve-address';

interface FoundAddress {
  readonly owners: readonly Owner[];
  readonly redirect: ManualRedirect | null;
}

/** All that has, had or claims a path, in one statement. */
export const findAddress = async (
  strapi: Core.Strapi,
  { path, locale, fallback }: AddressQuery,
): Promise<FoundAddress> => {
  const values = [path, locale, fallback ?? locale];
  const [found] = await runPrepared<FoundAddress>(strapi, { text: STATEMENT, values, isOwn: true });
  return found ?? { owners: [], redirect: null };
};

const HOPS_AT_MOST = 10; // redirects of staff that lead to one another; more than anybody means

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** Where a document is now, best in the asked language. */
const nowOf = (uid: string, documentId: string): string => `(
  select json_build_object('locale', now.locale, 'path', now.path) from public_paths now, asked
  where now.uid = ${uid} and now.document_id = ${documentId} and now.is_current
    and now.locale in (asked.locale, asked.fallback)
  order by now.locale = asked.locale desc limit 1)`;

/** Redirects that lead to others are followed to the last one, but not past a page or release that is there. */
const STATEMENT = `with recursive asked (path, locale, fallback) as (values ($1::text, $2::text, $3::text)),
  hop (origin, target, is_permanent, is_gone, note, at, trail) as (
    select r."from", r."to"::text, coalesce(r.permanent, true), coalesce(r.gone, false), r.note, r.published_at, array[r."from"::text]
    from redirects r, asked where r.published_at is not null and r."from" = asked.path
    union all
    select r."from", r."to"::text, hop.is_permanent and coalesce(r.permanent, true), coalesce(r.gone, false), r.note,
      r.published_at, hop.trail || r."from"::text
    from hop join redirects r on r."from" = hop.target and r.published_at is not null, asked
    where not hop.is_gone and r."from" <> all(hop.trail) and cardinality(hop.trail) < ${HOPS_AT_MOST} and not exists (
      select from public_paths p where p.path = hop.target and p.is_current and p.locale in (asked.locale, asked.fallback))
  ),
  last_hop as (select * from hop order by cardinality(trail) desc, at desc limit 1)
  select (
    select coalesce(json_agg(json_build_object(
      'uid', p.uid, 'documentId', p.document_id, 'locale', p.locale, 'isCurrent', p.is_current,
      'now', ${nowOf('p.uid', 'p.document_id')},
      'notice', (select json_build_object('kind', n.kind, 'notice', n.notice, 'at', to_char(n.at at time zone 'UTC', ${ISO}))
        from public_notices n where n.document_id = p.document_id and n.locale = p.locale),
      'exists', exists (select from pages d where d.document_id = p.document_id and d.locale = p.locale)
        or exists (select from press_releases d where d.document_id = p.document_id and d.locale = p.locale),
      'leftAt', to_char(p.changed_at at time zone 'UTC', ${ISO}))), '[]')
    from public_paths p, asked where p.path = asked.path and p.locale in (asked.locale, asked.fallback)
  ) as owners, (
    select json_build_object(
      'to', case when h.target = any(h.trail) then null else h.target end, 'isPermanent', h.is_permanent, 'isGone', h.is_gone,
      'note', h.note, 'at', to_char(h.at, ${ISO}),
      'target', (select ${nowOf('p.uid', 'p.document_id')} from public_paths p, asked
        where p.path = h.target and p.locale in (asked.locale, asked.fallback)
        order by p.locale = asked.locale desc limit 1))
    from last_hop h
  ) as redirect`;
