import { FRAGMENT_END, MARK_END, MARK_START } from './domain/snippet';
import { askedIn } from './hits-part';
import { passes, type SearchShape } from './search-shape';

/**
 * How many hits are held against each other word by word, those with all words in the title and the newest first; what
 * follows stays in that order. Reading the words of every hit of a common word would take longer than all else.
 */
const RANKED = 100;

const WEIGHTS = '{0.05,0.2,0.4,1}'; // of body, names, summary, title (ts_rank: D, C, B, A)

const HEADLINE = `StartSel="${MARK_START}", StopSel="${MARK_END}"`;
const FRAGMENTS = `${HEADLINE}, MaxFragments=2, FragmentDelimiter="${FRAGMENT_END}", MaxWords=30, MinWords=20`;

/** `shown`: the hits of the page, in their order, with their snippets. */
export const pagePart = (shape: SearchShape, cards: string): string => {
  const hasWords = shape.by !== 'nothing';
  const query = askedIn(shape, 'd.locale');
  const rank = `(select ts_rank('${WEIGHTS}', d.vector, ${query}) from search_index d where d.id = n.id)`;
  const config = shape.hasFallback
    ? 'case d.locale when $locale::text then $own::regconfig else $other::regconfig end'
    : '$own::regconfig';
  const headline = (text: string, options: string): string =>
    `ts_headline(${config}, ${text}, ${hasWords ? query : `''::tsquery`}, '${options}')`;
  return `
candidates as (
  select id, in_title, at from hits where ${passes(shape) || 'true'}
  order by in_title desc, at desc nulls last, id limit greatest(${RANKED}, $offset::int + $limit::int)
),
numbered as (
  select *, row_number() over (order by in_title desc, at desc nulls last, id) as number from candidates
),
ranked as (
  select *, ${hasWords ? `case when number <= ${RANKED} then ${rank} end` : 'null'} as rank from numbered n
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
    'corrections', d.corrections, 'card', ${cards},
    'titleHeadline', ${headline('d.title', `${HEADLINE}, HighlightAll=true`)},
    'headline', ${headline('d.text', FRAGMENTS)}
  ) as hit
  from page p join search_documents d on d.id = p.id
)`;
};
