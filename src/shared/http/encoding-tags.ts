const SUFFIX = /-(?:br|gzip|deflate|zstd)"/g;

/**
 * A strong entity tag of the same content in an encoding: other bytes have another tag.
 *
 * @example tagEncoding('"abc"', 'gzip') // '"abc-gzip"'
 * Source: RFC 9110, section 8.8.3.3
 */
export const tagEncoding = (etag: string, encoding: string): string =>
  etag.startsWith('"') && encoding !== '' ? `${etag.slice(0, -1)}-${encoding}"` : etag;

/**
 * The tags of a caller's `If-None-Match` without their encodings, as the rest of the program knows them.
 *
 * @example withoutEncodings('"abc-gzip", "def"') // '"abc", "def"'
 */
export const withoutEncodings = (ifNoneMatch: string): string => ifNoneMatch.replace(SUFFIX, '"');

/**
 * Which of the caller's tags is the one that still holds: a 304 names it again.
 *
 * @param etag - of the content, without an encoding
 * @example findSentTag('"x", "abc-gzip"', '"abc"') // '"abc-gzip"'
 */
export const findSentTag = (ifNoneMatch: string, etag: string): string =>
  ifNoneMatch
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .find((tag) => withoutEncodings(tag) === etag) ?? etag;
