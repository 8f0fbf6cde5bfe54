import { passes, type Filter, type SearchShape } from './search-shape';

const FACET_VALUES = 100; // countries and topics a facet lists at most

/** What each facet counts by, and the bit that PostgreSQL's `grouping` leaves out for it. */
const FACETS = [
  { filter: 'type', column: 'type', bits: 0b0111 },
  { filter: 'country', column: 'countries', bits: 0b1011 },
  { filter: 'topic', column: 'topics', bits: 0b1101 },
  { filter: 'time', column: 'year', bits: 0b1110 },
] as const satisfies readonly { readonly filter: Filter; readonly column: string; readonly bits: number }[];

const bitsOf = (name: Filter): number => FACETS.find(({ filter }) => filter === name)?.bits ?? 0;

/** The rows of `counted` by type: each hit is in one of them. */
export const IS_BY_TYPE = `bits = ${bitsOf('type')}`;

const isFacet = (name: Filter): string => `bits = ${bitsOf(name)} and count > 0`;

const COLUMNS = FACETS.map(({ column }) => column).join(', ');

/** Years that `from` and `to` take. */
const YEARS = 'year between 1 and 9999';

/**
 * `counted`: how many hits there are by type, by year, by whole list of countries and of topics, in one pass. `facets`: the
 * values of each, counted under all filters but its own; lists are taken apart when they are few.
 */
export const facetsPart = (shape: SearchShape): string => {
  const count = (but?: Filter): string => {
    const condition = passes(shape, but);
    return condition === '' ? 'count(*)' : `count(*) filter (where ${condition})`;
  };
  const counts = FACETS.map(({ filter, bits }) => `when ${bits} then ${count(filter)}`).join(' ');
  return `
counted as materialized (
  select ${COLUMNS}, grouping(${COLUMNS}) as bits, count(*) as found, ${count()} as total,
    case grouping(${COLUMNS}) ${counts} end as count
  from hits group by grouping sets (${FACETS.map(({ column }) => `(${column})`).join(', ')})
),
facets as (
  select 'type' as facet, type as value, null as label, count from counted where ${isFacet('type')}
  union all
  (select 'country', iso, coalesce((select min(c.name) from partner_countries c
      where c.iso_code = iso and c.locale = $locale::text and c.published_at is not null), iso), count
    from (select iso, sum(count) as count
      from (select unnest(string_to_array(countries, ' ')) as iso, count from counted where ${isFacet('country')}) each
      group by iso order by count desc, iso limit ${FACET_VALUES}) most)
  union all
  (select 'topic', t.slug, t.name, count
    from (select topic, sum(count) as count
      from (select unnest(string_to_array(topics, ' ')) as topic, count from counted where ${isFacet('topic')}) each
      group by topic order by count desc, topic limit ${FACET_VALUES}) most
    join topics t on t.document_id = topic and t.locale = $locale::text and t.published_at is not null)
  union all
  select 'year', to_char(year, 'FM0000'), null, count from counted
    where ${isFacet('time')} and ${YEARS}
)`;
};
