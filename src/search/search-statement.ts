import { FRAGMENT_END, MARK_END, MARK_START } from '../domain/search/snippet';

/**
 * How many hits are held against each other word by word, those with all words in the title and the newest first; what
 * follows stays in that order. Reading the words of every hit of a common word would take longer than all else.
 */
const RANKED = 100;

const FACET_VALUES = 100; // countries and topics a facet lists at most

const WEIGHTS = '{0.05,0.2,0.4,1}'; // of body, names, summary, title (ts_rank: D, C, B, A)

const SNIPPET_SOURCE = 20_000; // characters of a text that its snippet is looked for in

const HEADLINE = `StartSel="${MARK_START}", StopSel="${MARK_END}"`;
const FRAGMENTS = `${HEADLINE}, MaxFragments=2, FragmentDelimiter="${FRAGMENT_END}", MaxWords=30, MinWords=20`;

/** The words as asked; when a language has none of them but stop words, such as "WHO", they are looked for in titles. */
const asked = (
  config: string,
): string => `(case when numnode(websearch_to_tsquery($${config}::regconfig, $words::text)) > 0
    then websearch_to_tsquery($${config}::regconfig, $words::text) else plainto_tsquery('simple', $plain::text) end)`;

/** Exclusion alone: no index tells what has a word not, so it is what those leave that have it. */
const matches = (config: string, locale: string): string => `($words::text is null
    or $excluded::text is null and d.vector @@ ${asked(config)}
    or $excluded::text is not null and d.id not in (select other.id from search_documents other
      where other.locale = $${locale}::text
        and other.vector @@ websearch_to_tsquery($${config}::regconfig, $excluded::text)))`;

const titled = (config: string, locale: string): string => `select d.id from search_documents d
  where $words::text is not null and $excluded::text is null
    and d.locale = $${locale}::text and d.title_vector @@ ${asked(config)}`;

const HIT = `d.id, d.type, d.locale, d.at, d.year, d.countries, d.topics,
  d.id in (select id from titled) as in_title,
  $types::text[] is null or d.type = any($types::text[]) as of_type,
  $countries::text[] is null or d.countries && $countries::text[] as of_country,
  $topics::text[] is null or d.topics && (select ids from wanted_topics) as of_topic,
  ($from::date is null or d.day >= $from::date) and ($to::date is null or d.day <= $to::date) as of_time`;

/**
 * A search in one statement: the hits of a page with their snippets, how many there are, and the facets. Each facet counts
 * what all filters but its own leave. One row, `answer`, as {@link SearchAnswer} has it.
 *
 * Named values: words (null: everything), plain, excluded (the words that are only excluded, else null), own and other (names of text search configurations), locale, fallback,
 * types, countries, topics (slugs), from, to (days), limit, offset.
 */
export const SEARCH_STATEMENT = `
with wanted_topics as materialized (
  select coalesce(array_agg(distinct t.document_id::text), '{}') as ids, coalesce(array_agg(t.slug::text), '{}') as slugs
  from topics t where t.published_at is not null and t.slug = any($topics::text[])
),
titled as materialized (
  ${titled('own', 'locale')}
  union all
  ${titled('other', 'fallback')}
),
hits as materialized (
  select ${HIT} from search_documents d
  where d.locale = $locale::text and ${matches('own', 'locale')}
  union all
  select ${HIT} from search_documents d
  where $fallback::text is not null and d.locale = $fallback::text and not ($locale::text = any(d.locales))
    and ${matches('other', 'fallback')}
),
candidates as (
  select id, locale, in_title, at from hits where of_type and of_country and of_topic and of_time
  order by in_title desc, at desc nulls last, id limit greatest(${RANKED}, $offset::int + $limit::int)
),
numbered as (
  select *, row_number() over (order by in_title desc, at desc nulls last, id) as number from candidates
),
ranked as (
  select *, case when $words::text is not null and number <= ${RANKED} then (
    select ts_rank('${WEIGHTS}', d.vector, case n.locale when $locale::text then ${asked('own')} else ${asked('other')} end)
    from search_documents d where d.id = n.id) end as rank
  from numbered n
),
page as (
  select *, row_number() over () as place from (
    select * from ranked order by in_title desc, rank desc nulls last, number limit $limit::int offset $offset::int
  ) sorted
),
shown as (
  select p.place, json_build_object(
    'type', d.type, 'documentId', d.document_id, 'locale', d.locale, 'path', d.path,
    'date', to_char(d.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'title', d.title, 'countries', d.countries,
    'topics', (select coalesce(json_agg(t.slug order by t.slug), '[]') from topics t
               where t.document_id = any(d.topics) and t.locale = d.locale and t.published_at is not null),
    'corrections', d.corrections,
    'titleHeadline', ts_headline(q.config, d.title, q.query, '${HEADLINE}, HighlightAll=true'),
    'headline', ts_headline(q.config, left(d.text, ${SNIPPET_SOURCE}), q.query, '${FRAGMENTS}')
  ) as hit
  from page p join search_documents d on d.id = p.id
  cross join lateral (select
    case d.locale when $locale::text then $own::regconfig else $other::regconfig end as config,
    case when $words::text is null then ''::tsquery when d.locale = $locale::text then ${asked('own')} else ${asked('other')} end as query
  ) q
),
facets as (
  select 'type' as facet, type as value, null as label, count(*) from hits where of_country and of_topic and of_time group by type
  union all
  (select 'country', iso, coalesce((select min(c.name) from partner_countries c
      where c.iso_code = iso and c.locale = $locale::text and c.published_at is not null), iso), count
    from (select iso, sum(n) as count from (select countries, count(*) as n from hits
      where of_type and of_topic and of_time group by countries) same, unnest(countries) iso
      group by iso order by count desc, iso limit ${FACET_VALUES}) counted)
  union all
  (select 'topic', t.slug, t.name, count
    from (select topic, sum(n) as count from (select topics, count(*) as n from hits
      where of_type and of_country and of_time group by topics) same, unnest(topics) topic
      group by topic order by count desc, topic limit ${FACET_VALUES}) counted
    join topics t on t.document_id = topic and t.locale = $locale::text and t.published_at is not null)
  union all
  select 'year', year::text, null, count(*) from hits
    where of_type and of_country and of_topic and year is not null group by year
)
select json_build_object(
  'found', (select count(*) from hits),
  'total', (select count(*) from hits where of_type and of_country and of_topic and of_time),
  'hits', (select coalesce(json_agg(hit order by place), '[]') from shown),
  'facets', (select coalesce(json_agg(facets), '[]') from facets),
  'unknownTopics', (select coalesce(json_agg(slug), '[]') from unnest($topics::text[]) slug, wanted_topics
                    where not (slug = any(slugs))),
  'knownTopics', case when $topics::text[] is null then '[]' else (select coalesce(json_agg(slug), '[]') from (
    select distinct slug from topics where published_at is not null and locale = $locale::text and slug is not null
    order by slug limit 30) known) end
) as answer`;
