/** A route as `METHOD /path`, such as `GET /api/topics/:id`. */
type Named = string;

interface Known {
  /** The newsroom's own, by their descriptors. */
  readonly own: readonly Named[];
  /** Strapi's own, that stand in no list of the newsroom. */
  readonly isOfStrapi: (route: Named) => boolean;
}

/**
 * What keeps a newsroom from its start, in one sentence; null when nothing does.
 *
 * @param registered - every route that the server has
 */
export const findUnfitRoutes = (registered: readonly Named[], { own, isOfStrapi }: Known): string | null => {
  const described = new Set(own);
  const there = new Set(registered);
  const undescribed = [...there].filter((route) => !described.has(route) && !isOfStrapi(route));
  const unserved = own.filter((route) => !there.has(route));
  if (undescribed.length > 0)
    return `Nobody has described ${undescribed.join(', ')}: list its descriptor in src/app/routes.ts (CONTRIBUTING.md, "Add a route").`;
  if (unserved.length > 0)
    return `src/app/routes.ts lists ${unserved.join(', ')}, which nothing serves: add it to the routes of its API, or take it out.`;
  return null;
};
