import { facetsPart, IS_BY_TYPE } from './facets-part';
import { hitsPart } from './hits-part';
import { pagePart } from './page-part';
import type { SearchShape } from './search-shape';

const WANTED_TOPICS = `wanted_topics as materialized (
  select coalesce(array_agg(distinct t.document_id::text), '{}') as ids, coalesce(array_agg(t.slug::text), '{}') as slugs
  from topics t where t.published_at is not null and t.slug = any($topics::text[])
),`;

const UNKNOWN_TOPICS = `(select coalesce(json_agg(slug), '[]') from unnest($topics::text[]) slug, wanted_topics
    where not (slug = any(slugs)))`;

const KNOWN_TOPICS = `(select coalesce(json_agg(slug), '[]') from (
    select distinct slug from topics where published_at is not null and locale = $locale::text and slug is not null
    order by slug limit 30) known)`;

/**
 * A search in one statement: the hits of a page with their snippets, how many there are, and the facets. One row, `answer`,
 * as {@link Found} has it.
 *
 * Named values: words, plain, excluded (the words that are only excluded), own and other (names of text search
 * configurations), locale, fallback, types, countries, topics (slugs), from, to (days), limit, offset.
 *
 * @param cards - SQL of what a list shows of a hit `d`; nothing when left out
 */
export const searchStatement = (shape: SearchShape, cards = 'null::json'): string => {
  const hasTopics = shape.filters.includes('topic');
  return `
with ${hasTopics ? WANTED_TOPICS : ''} ${hitsPart(shape)}, ${pagePart(shape, cards)}, ${facetsPart(shape)}
select json_build_object(
  'found', (select coalesce(sum(found), 0) from counted where ${IS_BY_TYPE}),
  'total', (select coalesce(sum(total), 0) from counted where ${IS_BY_TYPE}),
  'hits', (select coalesce(json_agg(hit order by place), '[]') from shown),
  'facets', (select coalesce(json_agg(facets), '[]') from facets),
  'unknownTopics', ${hasTopics ? UNKNOWN_TOPICS : `'[]'::json`},
  'knownTopics', ${hasTopics ? KNOWN_TOPICS : `'[]'::json`}
) as answer`;
};
