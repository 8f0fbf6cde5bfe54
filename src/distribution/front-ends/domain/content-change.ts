/** What readers see otherwise since a moment. */
export interface ContentChange {
  readonly id: string;
  /** As answers carry them in `Surrogate-Key` and `Cache-Tag`. */
  readonly tags: readonly string[];
  /** Of the site, with their languages: `/fr/news/a`. */
  readonly paths: readonly string[];
  /** Whether what stands on every page changed: the menu, or the site. */
  readonly isEverywhere: boolean;
  readonly at: Date;
  /** When, in microseconds since 1970, as digits. */
  readonly microseconds: string;
}

/** Paths that one message names: beyond, it says that everything may have changed. */
const PATHS_AT_MOST = 500;

/** What a front end is told. */
export interface ContentMessage {
  readonly cursor: string;
  readonly tags: readonly string[];
  readonly paths: readonly string[];
  readonly everywhere: boolean;
}

/**
 * Several changes as one message, of the last of them.
 *
 * @param changes - at least one, in their order
 */
export const mergeChanges = (changes: readonly ContentChange[], cursor: string): ContentMessage => {
  const paths = [...new Set(changes.flatMap((change) => change.paths))];
  const isTooLong = paths.length > PATHS_AT_MOST;
  return {
    cursor,
    tags: [...new Set(changes.flatMap(({ tags }) => tags))],
    paths: paths.slice(0, PATHS_AT_MOST),
    everywhere: isTooLong || changes.some(({ isEverywhere }) => isEverywhere),
  };
};
