import type { Core } from '@strapi/strapi';
import { ARCHIVE_SIZE, FEED_PAGE_SIZE } from '../domain/feeds/feed';
import type { FeedPage } from '../domain/feeds/plan-page';
import type { ResolvedFilters } from '../domain/feeds/resolve-filters';
import { readRows } from './read-rows';

interface Selection {
  readonly locale: string;
  readonly since: Date | undefined;
  readonly filters: ResolvedFilters;
  readonly page: FeedPage;
}

interface Places {
  /** Entries of the whole feed. */
  readonly total: number;
  /** Of those that this document shows. */
  readonly places: readonly string[];
}

/**
 * Which entries a document of the feed shows.
 *
 * The feed itself has all entries that fill no archive yet, and those that changed last.
 */
export const findPlaces = async (
  strapi: Core.Strapi,
  { locale, since, filters, page }: Selection,
): Promise<Places> => {
  const conditions = [
    { text: 'locale = ?', value: locale },
    { text: 'updated_at >= ?', value: since?.toISOString() ?? null },
    { text: 'country_ids && ?::text[]', value: filters.countries },
    { text: 'topic_ids && ?::text[]', value: filters.topics },
    { text: 'donor_ids && ?::text[]', value: filters.donors },
  ].flatMap(({ text, value }) => (value === null ? [] : [{ text, value }]));
  const statement = `with matching as materialized (
      select place, updated_at from feed_entries where ${conditions.map(({ text }) => text).join(' and ')}),
    counted as (select count(*)::int as total from matching),
    shown as (${SHOWN[page.kind]})
    select total, array(select place::text from shown) as places from counted`;
  const bindings = [...conditions.map(({ value }) => value), ...offsetOf(page)];
  const [row] = await readRows<Places>(strapi, statement, bindings);
  return row ?? { total: 0, places: [] };
};

/** Counted from the newest: what stands behind the last full archive is less than another one. */
const IN_NO_ARCHIVE = `place > coalesce((select place from matching order by place desc
  offset (select total % ${ARCHIVE_SIZE} from counted) limit 1), 0)`;

const SHOWN = {
  live: `select place from matching
    order by ${IN_NO_ARCHIVE} desc, updated_at desc, place desc
    limit ${FEED_PAGE_SIZE}`,
  archive: `select place from matching order by place limit ${ARCHIVE_SIZE} offset ?`,
  since: `select place from matching order by updated_at desc, place desc limit ${FEED_PAGE_SIZE} offset ?`,
} as const;

const offsetOf = (page: FeedPage): number[] => {
  if (page.kind === 'live') return [];
  return [(page.page - 1) * (page.kind === 'archive' ? ARCHIVE_SIZE : FEED_PAGE_SIZE)];
};
