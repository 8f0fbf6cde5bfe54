import type { SearchEntry } from './search-entry';
import { toSpelling } from './spelling';
import { toStoredText } from './stored-text';

const MAX_BODY = 200_000; // characters; PostgreSQL refuses a tsvector beyond 1 MB
const MAX_SNIPPET_SOURCE = 20_000; // characters of a text that its snippet is looked for in
const MAX_NAMES = 20_000; // characters; some hundred names

/** An entry as the search table takes it (src/reading/search/store-statement.ts). */
export interface SearchRow extends Pick<
  SearchEntry,
  'type' | 'documentId' | 'locale' | 'path' | 'at' | 'countries' | 'topics'
> {
  readonly refersTo: readonly string[];
  readonly title: string;
  readonly summary: string;
  readonly names: string;
  readonly notes: string;
  readonly body: string;
  /** What snippets are taken from. */
  readonly text: string;
  readonly corrections: SearchEntry['corrections'];
  readonly titleSpelling: string;
  readonly spelling: string;
}

export const toSearchRow = (entry: SearchEntry): SearchRow => {
  const { type, documentId, locale, path, at, countries, topics, corrections } = entry;
  const names = [...new Set(entry.names)].join('\n').slice(0, MAX_NAMES);
  const notes = corrections.map(({ note }) => note).join('\n');
  const body = entry.body.slice(0, MAX_BODY);
  const text = [entry.summary, notes, body].filter((part) => part !== '').join('\n');
  const titleSpelling = toSpelling(entry.title);
  return {
    type,
    documentId,
    locale,
    path,
    at,
    countries: [...new Set(countries)],
    topics: [...new Set(topics)],
    refersTo: [...new Set(entry.refersTo)],
    title: toStoredText(entry.title),
    summary: toStoredText(entry.summary),
    names: toStoredText(names),
    notes: toStoredText(notes),
    body: toStoredText(body),
    text: toStoredText(text.slice(0, MAX_SNIPPET_SOURCE)),
    corrections,
    titleSpelling,
    spelling: `${titleSpelling} ${toSpelling(names)}`,
  };
};
