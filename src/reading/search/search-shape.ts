/** What a search asks, as far as its statement depends on it: what is not asked costs nothing. */
export interface SearchShape {
  /** Words, words that must not be there and nothing else, or nothing: everything. */
  readonly by: 'words' | 'exclusion' | 'nothing';
  readonly hasFallback: boolean;
  readonly filters: readonly Filter[];
}

export type Filter = 'type' | 'country' | 'topic' | 'time';

/** The shape of a search with these values (src/reading/search/search-values.ts). */
export const shapeOf = (values: Readonly<Record<string, unknown>>): SearchShape => {
  const has = (...names: string[]): boolean => names.some((name) => values[name] !== null);
  return {
    by: !has('words') ? 'nothing' : has('excluded') ? 'exclusion' : 'words',
    hasFallback: has('fallback'),
    filters: [
      ...(has('types') ? ['type' as const] : []),
      ...(has('countries') ? ['country' as const] : []),
      ...(has('topics') ? ['topic' as const] : []),
      ...(has('from', 'to') ? ['time' as const] : []),
    ],
  };
};

/** The condition under which a hit passes the filters, all but the one of a facet; empty: each does. */
export const passes = ({ filters }: SearchShape, but?: Filter): string =>
  filters
    .filter((filter) => filter !== but)
    .map((filter) => `of_${filter}`)
    .join(' and ');
