/**
 * What browsers and caches in front may do. Constants: nothing in them tells when something is due.
 *
 * - a browser asks each time; that costs a 304
 * - a cache in front answers for a minute, at most half a minute more while it asks anew, ten minutes more while the newsroom
 *   is down. RFC 9111, section 5.2.2.10; RFC 5861
 */
export const CACHE_CONTROL = 'public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=600';

/** The tags as Fastly and Varnish take them: by spaces. Cloudflare reads `Cache-Tag`, by commas. */
export const tagHeaders = (tags: readonly string[]): [name: string, value: string][] => [
  ['Surrogate-Key', tags.join(' ')],
  ['Cache-Tag', tags.join(',')],
];
