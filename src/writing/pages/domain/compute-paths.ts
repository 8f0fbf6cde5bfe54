/** A page of the tree in one locale and status. */
export interface PageNode {
  readonly documentId: string;
  readonly parentId: string | null;
  readonly slug: string;
  readonly isHome: boolean;
}

/**
 * The path of every page of a tree, from its slug and those of its parents; the home page is `/` and adds no segment.
 *
 * A parent that is not in the tree counts as none. The tree must have no cycle (see {@link findCycle}).
 *
 * @returns documentId → path, such as `/who-we-are/about`
 */
export const computePaths = (pages: readonly PageNode[]): Map<string, string> => {
  const byId = new Map(pages.map((page) => [page.documentId, page]));
  const paths = new Map<string, string>();
  const pathOf = (page: PageNode): string => {
    const known = paths.get(page.documentId);
    if (known !== undefined) return known;
    const parent = page.parentId === null ? undefined : byId.get(page.parentId);
    const prefix = parent === undefined || parent.isHome ? '' : pathOf(parent);
    const path = page.isHome ? '/' : `${prefix}/${page.slug}`;
    paths.set(page.documentId, path);
    return path;
  };
  pages.forEach(pathOf);
  return paths;
};
