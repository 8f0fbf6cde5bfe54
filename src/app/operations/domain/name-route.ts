/**
 * What the metrics call a route. Everybody may read them, so they count all work of staff, all writes and all reads of
 * what is not public together: a counter of `schedule` would tell that a release waits.
 *
 * @param pattern - of the route that matched, such as `/api/pages/:id`; undefined when none did
 * @returns the pattern of a public read; else `write`, `panel`, `private`, `files` or `none`
 * @example nameRoute('GET', '/api/pages/:id', '/api/pages/x1') // '/api/pages/:id'
 */
export const nameRoute = (method: string, pattern: string | undefined, path: string): string => {
  if (PANEL.test(path)) return 'panel';
  if (path.startsWith('/uploads/')) return 'files';
  if (!READS.includes(method)) return 'write';
  if (PRIVATE.test(path)) return 'private';
  return pattern !== undefined && PUBLIC.test(pattern) ? pattern : 'none';
};

const READS = ['GET', 'HEAD', 'OPTIONS'];

/** The addresses below which staff work: Strapi's own parts of the panel, and the newsroom's. */
const PANEL =
  /^\/(admin|newsroom|content-manager|content-type-builder|upload|i18n|email|users-permissions|content-releases|review-workflows)(\/|$)/;

/** Reads for those with a token or a signed link. */
const PRIVATE = /^\/api\/(embargoed|preview|translations)(\/|$)/;

const PUBLIC = /^\/(api|docs|health|metrics)(\/|$)/;
