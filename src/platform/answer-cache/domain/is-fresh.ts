interface Conditions {
  readonly ifNoneMatch: string | undefined;
  readonly ifModifiedSince: string | undefined;
}

interface Validators {
  /** Strong entity tags of the answer in all its encodings, with their quotes. */
  readonly etags: readonly string[];
  /** HTTP date; undefined when the answer has none. */
  readonly lastModified: string | undefined;
}

/**
 * Whether the client has this answer already: 304. RFC 9110, sections 13.1.2, 13.1.3 and 13.2.2: If-None-Match counts
 * alone when it is sent, and compares weakly.
 */
export const isFresh = (
  { ifNoneMatch, ifModifiedSince }: Conditions,
  { etags, lastModified }: Validators,
): boolean => {
  if (ifNoneMatch !== undefined) return matches(ifNoneMatch, etags);
  if (ifModifiedSince === undefined || lastModified === undefined) return false;
  return Date.parse(lastModified) <= Date.parse(ifModifiedSince); // false when one is no date
};

const matches = (header: string, etags: readonly string[]): boolean =>
  header.trim() === '*' ||
  header.split(',').some((candidate) => etags.includes(candidate.trim().replace(/^W\//, '')));
