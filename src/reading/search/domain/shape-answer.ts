import type { Frame } from '../../content/domain/frame';
import { nameOfKind, presentHitCard, type FoundCard } from './present-hit';
import type { SearchQuery } from './read-search-query';
import type { SearchType } from './search-type';
import { toSnippet } from './snippet';
import { fromStoredText } from './stored-text';

/** A hit as the search statement finds it (src/reading/search/search-statement.ts): stored text. */
export interface FoundHit {
  readonly type: SearchType;
  readonly documentId: string;
  readonly locale: string;
  readonly path: string | null;
  readonly date: string | null;
  readonly title: string;
  readonly titleHeadline: string;
  readonly headline: string;
  readonly countries: readonly string[];
  readonly topics: readonly string[];
  readonly corrections: readonly { readonly date: string; readonly note: string }[];
  readonly card: FoundCard | null;
}

export type FacetName = 'type' | 'country' | 'topic' | 'year';

export interface FoundFacet {
  readonly facet: FacetName;
  readonly value: string;
  readonly label: string | null;
  readonly count: number;
}

export interface Found {
  /** Hits before the filters. */
  readonly found: number;
  readonly total: number;
  readonly hits: readonly FoundHit[];
  readonly facets: readonly FoundFacet[];
  readonly unknownTopics: readonly string[];
  readonly knownTopics: readonly string[];
}

/**
 * The answer to a search, as docs/search.md describes it.
 *
 * @param corrected - the words that were looked for instead of those that matched nothing
 */
export const shapeAnswer = (query: SearchQuery, answer: Found, corrected: string | null, frame: Frame) => ({
  data: answer.hits.map((hit) => shapeHit(hit, frame)),
  meta: {
    locale: query.locale,
    fallback: query.fallback ?? null,
    correctedTo: corrected,
    pagination: {
      page: query.page,
      pageSize: query.pageSize,
      pageCount: Math.ceil(answer.total / query.pageSize),
      total: answer.total,
    },
    facets: {
      type: facetOf(answer, 'type'),
      country: facetOf(answer, 'country'),
      topic: facetOf(answer, 'topic'),
      year: facetOf(answer, 'year').toSorted((a, b) => b.value.localeCompare(a.value)),
    },
  },
});

const shapeHit = (hit: FoundHit, frame: Frame) => ({
  type: hit.type,
  kind: nameOfKind(hit.type, hit.locale),
  documentId: hit.documentId,
  locale: hit.locale,
  title: fromStoredText(hit.title),
  titleHtml: toSnippet(hit.titleHeadline),
  path: hit.path,
  date: hit.date,
  ...presentHitCard(hit.card, frame),
  snippet: toSnippet(hit.headline),
  countries: hit.countries,
  topics: hit.topics,
  corrections: hit.corrections.map(({ date, note }) => ({ date, note })),
});

/** The values of a facet, the most frequent first. */
const facetOf = ({ facets }: Found, name: FacetName) =>
  facets
    .filter(({ facet }) => facet === name)
    .map(({ value, label, count }) => (label === null ? { value, count } : { value, label, count }))
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
