import type { Core } from '@strapi/strapi';
import type { FilterOptions } from './domain/resolve-filters';
import { readRows } from './read-rows';

export interface FeedFacts {
  /** The office, in the asked language or else in its own; null until somebody writes its page. */
  readonly site: {
    readonly name: string;
    readonly tagline: string | null;
    /** IANA name. */
    readonly timeZone: string | null;
    readonly usageTerms: string | null;
  } | null;
  /** When something changed that entries show besides their own words. */
  readonly touchedAt: Date | null;
  readonly options: FilterOptions;
}

/** What a feed needs to know besides its entries, in one statement. */
export const loadFeedFacts = async (
  strapi: Core.Strapi,
  locale: string,
  isFiltered: boolean,
): Promise<FeedFacts> => {
  const [row] = await readRows<Omit<FeedFacts, 'options'> & { options: FilterOptions | null }>(
    strapi,
    FACTS,
    [locale, isFiltered],
  );
  return { site: row?.site ?? null, touchedAt: row?.touchedAt ?? null, options: row?.options ?? NO_OPTIONS };
};

const NO_OPTIONS: FilterOptions = { topics: [], countries: [], organisations: [] };

const list = (item: string, table: string): string =>
  `coalesce((select json_agg(json_build_object('id', document_id, 'locale', locale, ${item}) order by id)
    from ${table} where published_at is not null), '[]'::json)`;

const FACTS = `select
  (select json_build_object('name', name, 'tagline', tagline, 'timeZone', time_zone, 'usageTerms', nullif(trim(usage_terms), '')) from sites where published_at is not null
    order by locale <> ?, id limit 1) as site,
  (select max(at) from feed_touches) as "touchedAt",
  case when ? then json_build_object(
    'topics', ${list("'slug', slug, 'name', name", 'topics')},
    'countries', ${list("'code', iso_code, 'name', name", 'partner_countries')},
    'organisations', ${list("'acronym', acronym, 'name', name", 'organisations')}) end as options`;
