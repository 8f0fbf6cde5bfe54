import type { Core } from '@strapi/strapi';
import { ARCHIVE_SIZE, FEED_PAGE_SIZE } from './domain/feed';
import type { FeedPage } from './domain/plan-page';
import type { ResolvedFilters } from './domain/resolve-filters';
import type { EntryRow } from './domain/entry-row';
import { selectEntries } from './select-entries';
import { readRows } from './read-rows';

export interface FeedSelection {
  readonly locale: string;
  readonly since: Date | undefined;
  readonly filters: ResolvedFilters;
  readonly page: FeedPage;
}

/** A row of the feed, without what its text says. */
type ShownRow = Omit<EntryRow, 'details'> & {
  /** Of the row with the text that is public; null: it is gone. */
  readonly textId: string | null;
};

interface Shown {
  /** Entries of the whole feed. */
  readonly total: number;
  /** Those that this document shows; those that changed last first. */
  readonly rows: readonly ShownRow[];
}

/**
 * Which entries a document of the feed shows.
 *
 * The feed itself has all entries that fill no archive yet, and those that changed last.
 */
export const findShown = async (
  strapi: Core.Strapi,
  { locale, since, filters, page }: FeedSelection,
): Promise<Shown> => {
  const conditions = [
    { text: 'greatest(updated_at, followed_at) >= ?', value: since?.toISOString() ?? null },
    { text: 'country_ids && ?::text[]', value: filters.countries },
    { text: 'topic_ids && ?::text[]', value: filters.topics },
    { text: 'donor_ids && ?::text[]', value: filters.donors },
  ].flatMap(({ text, value }) => (value === null ? [] : [{ text, value }]));
  const isNumbered = page.kind !== 'since';
  const matching =
    conditions.length === 0
      ? WHOLE
      : filtered(
          conditions.map(({ text }) => text),
          isNumbered,
        );
  const statement = `with ${matching}, shown as (${SHOWN[page.kind]}), entries as (
      ${selectEntries('p.id::text as "textId", e.place, e.updated_at')} and e.place = any(array(select place from shown)))
    select total, entries.* from counted left join entries on true order by entries.updated_at desc, entries.place desc`;
  const bindings = [locale, ...conditions.map(({ value }) => value), ...boundsOf(page)];
  const rows = await readRows<TotalRow>(strapi, statement, bindings);
  return { total: rows[0]?.total ?? 0, rows: rows.flatMap(toShown) };
};

/** A row with how many there are; one without an entry where there is none. */
type TotalRow = (ShownRow | { readonly documentId: null }) & { readonly total: number };

/** What an entry is made of, and nothing else: it is made anew when that changes. */
const toShown = (row: TotalRow): ShownRow[] => {
  if (row.documentId === null) return [];
  const { documentId, locale, slug, state, notice, publishedAt, updatedAt, touchedAt } = row;
  const { version, embargoedUntil, timeZone, textId } = row;
  const dates = { publishedAt, updatedAt, touchedAt, embargoedUntil };
  return [{ documentId, locale, slug, state, notice, ...dates, version, timeZone, textId }];
};

/** The entries of a language and their numbers, from 1: none ever goes, so the highest is how many there are. */
const WHOLE = `matching as not materialized (select place, updated_at, number from feed_entries
    where locale = ?),
  counted as (select coalesce(max(number), 0) as total from matching)`;

/** What a filter leaves is numbered anew where archives are told apart, which takes longer the more there is. */
const filtered = (conditions: readonly string[], isNumbered: boolean): string => `matching as materialized (
    select place, updated_at${isNumbered ? ', row_number() over (order by place) as number' : ''} from feed_entries
    where locale = ? and ${conditions.join(' and ')}),
  counted as (select count(*)::int as total from matching)`;

/** The last number that stands in an archive: what follows is less than another one. */
const ARCHIVED = `(select total - total % ${ARCHIVE_SIZE} from counted)`;

const SHOWN = {
  live: `select place from (
      (select place, updated_at, true as is_new from matching where number > ${ARCHIVED}
        order by number limit ${ARCHIVE_SIZE}) -- there are no more: it lets PostgreSQL take the index
      union all
      (select place, updated_at, false from matching where number <= ${ARCHIVED}
        order by updated_at desc, place desc limit ${FEED_PAGE_SIZE})) entries
    order by is_new desc, updated_at desc, place desc
    limit ${FEED_PAGE_SIZE}`,
  archive: `select place from matching where number > ?::int and number <= ?::int order by place`,
  since: `select place from matching order by updated_at desc, place desc limit ${FEED_PAGE_SIZE} offset ?`,
} as const;

/** What the statement of a page needs besides. */
const boundsOf = (page: FeedPage): number[] => {
  switch (page.kind) {
    case 'live':
      return [];
    case 'archive':
      return [(page.page - 1) * ARCHIVE_SIZE, page.page * ARCHIVE_SIZE];
    case 'since':
      return [(page.page - 1) * FEED_PAGE_SIZE];
  }
};
