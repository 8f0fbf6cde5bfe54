/** A published page in the asked language, or in the fallback where it is not translated. */
export interface MenuPage {
  readonly documentId: string;
  readonly parentId: string | null;
  readonly locale: string;
  readonly title: string;
  readonly menuTitle: string | null;
  readonly path: string;
  readonly position: number | null;
  readonly isHome: boolean | null;
  readonly inMenu: boolean | null;
}

export interface MenuItem {
  readonly documentId: string;
  readonly title: string;
  readonly path: string;
  readonly locale: string;
  /** Whether it stands in for a page that is not translated. */
  readonly isFallback: boolean;
  readonly children: readonly MenuItem[];
}

/**
 * The menu as a tree, by position and then title. A page that is hidden or not public takes its branch with it. Pages below
 * the home page are at the top, as they are in paths: the home page adds no level.
 *
 * @param pages - each document once
 * @param locale - the asked language
 */
export const buildNavigation = (pages: readonly MenuPage[], locale: string): MenuItem[] => {
  const homeId = pages.find(({ isHome }) => isHome === true)?.documentId ?? null;
  const below = new Map<string | null, MenuPage[]>();
  for (const page of pages) {
    if (page.inMenu !== true) continue;
    const parentId = page.parentId === homeId ? null : page.parentId;
    below.set(parentId, [...(below.get(parentId) ?? []), page]);
  }
  const itemsBelow = (parentId: string | null): MenuItem[] =>
    (below.get(parentId) ?? [])
      .toSorted(
        (a, b) => (a.position ?? 0) - (b.position ?? 0) || titleOf(a).localeCompare(titleOf(b), locale),
      )
      .map((page) => ({
        documentId: page.documentId,
        title: titleOf(page),
        path: page.path,
        locale: page.locale,
        isFallback: page.locale !== locale,
        children: itemsBelow(page.documentId),
      }));
  return itemsBelow(null);
};

const titleOf = ({ menuTitle, title }: MenuPage): string =>
  menuTitle === null || menuTitle.trim() === '' ? title : menuTitle;
