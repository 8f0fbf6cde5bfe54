import type { SearchType } from './search-type';

/** What search knows of one public language of a document, in words as they are shown. */
export interface SearchEntry {
  readonly type: SearchType;
  readonly documentId: string;
  readonly locale: string;
  /** Null for what has no page of its own. */
  readonly path: string | null;
  /** ISO 8601, UTC; press releases have one. */
  readonly at: string | null;
  readonly title: string;
  readonly summary: string;
  /** People, bodies, countries, topics and places that it is about. */
  readonly names: readonly string[];
  readonly body: string;
  readonly corrections: readonly { readonly date: string; readonly note: string }[];
  /** ISO 3166-1 alpha-2 */
  readonly countries: readonly string[];
  /** Document ids of topics. */
  readonly topics: readonly string[];
  /** Document ids of all whose words are among these: when one changes, so does the entry. */
  readonly refersTo: readonly string[];
}
