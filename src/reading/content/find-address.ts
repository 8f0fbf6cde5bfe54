import type { Core } from '@strapi/strapi';
import { runPrepared } from '../../platform/storage/run-prepared';
import type { AddressQuery, ManualRedirect, OldOwner, Owner } from './domain/resolve-address';

interface FoundAddress {
  readonly owners: readonly Owner[];
  readonly redirect: ManualRedirect | null;
  /** What stood at the address on a site that was moved in. */
  readonly old: OldOwner | null;
  /** The number of a public file that stood there. */
  readonly oldFile: number | null;
}

/** All that has, had or claims a path, in one statement. */
export const findAddress = async (
  strapi: Core.Strapi,
  { path, locale, fallback, addresses = [path] }: AddressQuery,
): Promise<FoundAddress> => {
  const values = [path, locale, fallback ?? locale, [...addresses]];
  const [found] = await runPrepared<FoundAddress>(strapi, { text: STATEMENT, values, isOwn: true });
  return found ?? { owners: [], redirect: null, old: null, oldFile: null };
};

const HOPS_AT_MOST = 10; // redirects of staff that lead to one another; more than anybody means

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** Where a document is now, best in the asked language. */
const nowOf = (uid: string, documentId: string): string => `(
  select json_build_object('locale', now.locale, 'path', now.path) from public_paths now, asked
  where now.uid = ${uid} and now.document_id = ${documentId} and now.is_current
    and now.locale in (asked.locale, asked.fallback)
  order by now.locale = asked.locale desc limit 1)`;

/** Where a document is now that stood at an old address: best in the language that it had there. */
const OLD_NOW = `(
  select json_build_object('locale', now.locale, 'path', now.path) from public_paths now, asked
  where now.uid = o.uid and now.document_id = o.document_id and now.is_current
  order by now.locale = o.locale desc, now.locale = asked.locale desc, now.locale = asked.fallback desc, now.locale
  limit 1)`;

const NOTICE = (row: string, locale: string): string => `(
  select json_build_object('kind', n.kind, 'notice', n.notice, 'at', to_char(n.at at time zone 'UTC', ${ISO}))
  from public_notices n where n.document_id = ${row}.document_id and n.locale = ${locale})`;

/** Whether staff still have it. */
const existsStill = (row: string, which = ''): string =>
  `(${['pages', 'press_releases', 'topics', 'partner_countries']
    .map((table) => `exists (select from ${table} d where d.document_id = ${row}.document_id ${which})`)
    .join(' or ')})`;

/** What was never public has no path: nothing is told of it, nor that it is there. */
const OLD = `select json_build_object('isExact', o.address <> asked.path, 'now', ${OLD_NOW},
    'locale', coalesce(nullif(o.locale, ''), asked.locale), 'notice', ${NOTICE('o', "coalesce(nullif(o.locale, ''), asked.locale)")},
    'exists', ${existsStill('o')},
    'leftAt', (select to_char(max(p.changed_at) at time zone 'UTC', ${ISO}) from public_paths p
      where p.uid = o.uid and p.document_id = o.document_id))
  from old_addresses o, asked
  where o.address = any(asked.addresses) and o.asked_in in ('', asked.locale)
    and exists (select from public_paths p where p.uid = o.uid and p.document_id = o.document_id)
  order by array_position(asked.addresses, o.address), o.asked_in = asked.locale desc, o.locale = asked.locale desc
  limit 1`;

/** Redirects that lead to others are followed to the last one, but not past a page or release that is there. */
const STATEMENT = `with recursive asked (path, locale, fallback, addresses) as (values ($1::text, $2::text, $3::text, $4::text[])),
  hop (origin, target, is_permanent, is_gone, note, at, trail) as (
    select r."from", r."to"::text, coalesce(r.permanent, true), coalesce(r.gone, false), r.note, r.published_at, array[r."from"::text]
    from redirects r, asked where r.published_at is not null and r."from" = any(asked.addresses)
    union all
    select r."from", r."to"::text, hop.is_permanent and coalesce(r.permanent, true), coalesce(r.gone, false), r.note,
      r.published_at, hop.trail || r."from"::text
    from hop join redirects r on r."from" = hop.target and r.published_at is not null, asked
    where not hop.is_gone and r."from" <> all(hop.trail) and cardinality(hop.trail) < ${HOPS_AT_MOST} and not exists (
      select from public_paths p where p.path = hop.target and p.is_current and p.locale in (asked.locale, asked.fallback))
  ),
  last_hop as (select hop.* from hop, asked
    order by array_position(asked.addresses, trail[1]), cardinality(trail) desc, at desc limit 1)
  select (
    select coalesce(json_agg(json_build_object(
      'uid', p.uid, 'documentId', p.document_id, 'locale', p.locale, 'isCurrent', p.is_current,
      'now', ${nowOf('p.uid', 'p.document_id')},
      'notice', ${NOTICE('p', 'p.locale')},
      'exists', ${existsStill('p', 'and d.locale = p.locale')},
      'leftAt', to_char(p.changed_at at time zone 'UTC', ${ISO}))), '[]')
    from public_paths p, asked where p.path = asked.path and p.locale in (asked.locale, asked.fallback)
  ) as owners, (
    select json_build_object(
      'to', case when h.target = any(h.trail) then null else h.target end, 'isPermanent', h.is_permanent, 'isGone', h.is_gone,
      'note', h.note, 'at', to_char(h.at, ${ISO}), 'isExact', h.trail[1] <> (select path from asked),
      'target', (select ${nowOf('p.uid', 'p.document_id')} from public_paths p, asked
        where p.path = h.target and p.locale in (asked.locale, asked.fallback)
        order by p.locale = asked.locale desc limit 1))
    from last_hop h
  ) as redirect, (${OLD}) as old, (
    select o.file_id from old_file_addresses o, asked where o.address = any(asked.addresses) and o.is_shown
    order by array_position(asked.addresses, o.address) limit 1
  ) as "oldFile"`;
