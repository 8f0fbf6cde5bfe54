/** How the answers of a route are kept. */
export interface CacheableRoute {
  /** Request headers, in lower case, that change the answer. CORS (`origin`) and `accept-encoding` are known everywhere. */
  readonly varies: readonly string[];
  /** Seconds after which an answer is computed anew although nothing changed: for what depends on the time; null: never. */
  readonly lifetime: number | null;
}

const PLAIN: CacheableRoute = { varies: [], lifetime: null };

/** Public routes by the beginning of their path; what is not named is never kept. */
const ROUTES: Readonly<Record<string, CacheableRoute>> = {
  contacts: PLAIN,
  organisations: PLAIN,
  pages: PLAIN,
  'partner-countries': PLAIN,
  'press-releases': PLAIN,
  redirects: PLAIN,
  site: PLAIN,
  topics: PLAIN,
  changes: PLAIN,
  content: PLAIN,
  feeds: { varies: ['accept'], lifetime: null },
  navigation: PLAIN,
  search: PLAIN,
  'sitemap.xml': PLAIN,
  'news-sitemap.xml': { varies: [], lifetime: 60 }, // lists two days
  'openapi.json': PLAIN,
};

const PREFIX = '/api/';

/** Streams, too large for memory: their own route judges conditions. */
const PRESS_KIT = /^\/api\/press-releases\/[^/?]+\/press-kit\/?(?:\?|$)/i;

/**
 * How answers at a path may be kept, or null when they may not. Paths with escapes or dots are left to Strapi.
 *
 * @param target - path and query
 */
export const findCacheableRoute = (target: string): CacheableRoute | null => {
  if (!target.startsWith(PREFIX) || PRESS_KIT.test(target)) return null;
  const name = /^[a-z.-]+/.exec(target.slice(PREFIX.length))?.[0] ?? '';
  if (!Object.hasOwn(ROUTES, name)) return null;
  const next = target[PREFIX.length + name.length];
  return next === undefined || next === '/' || next === '?' ? (ROUTES[name] ?? null) : null;
};
