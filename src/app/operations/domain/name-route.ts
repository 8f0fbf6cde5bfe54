/**
 * What the metrics call a route. Everybody may read them, so they count all work of staff, all writes and all reads of
 * what is not public together: a counter of `schedule` would tell that a release waits.
 *
 * @param pattern - of the route that matched, such as `/api/pages/:id`; undefined when none did
 * @returns the pattern of a read that is declared public; else `write`, `panel`, `private`, `files` or `none`
 * @example nameRoute('GET', '/api/pages/:id', '/api/pages/x1') // '/api/pages/:id'
 */
export type NameRoute = (method: string, pattern: string | undefined, path: string) => string;

/** @param publicPatterns - of the reads that may be named: what is not declared public never is */
export const createNameRoute =
  (publicPatterns: ReadonlySet<string>): NameRoute =>
  (method, pattern, path) => {
    if (PANEL.test(path)) return 'panel';
    if (path.startsWith('/uploads/')) return 'files';
    if (!READS.includes(method)) return 'write';
    if (pattern !== undefined && publicPatterns.has(pattern)) return pattern;
    return pattern?.startsWith('/api/') === true ? 'private' : 'none';
  };

const READS = ['GET', 'HEAD', 'OPTIONS'];

/** The addresses below which staff work: Strapi's own parts of the panel, and the newsroom's. */
const PANEL =
  /^\/(admin|newsroom|content-manager|content-type-builder|upload|i18n|email|users-permissions|content-releases|review-workflows)(\/|$)/;
