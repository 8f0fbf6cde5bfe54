import type { PageNode } from './compute-paths';

/** One stored version of a page. */
export interface PageRow {
  readonly documentId: string;
  readonly locale: string;
  readonly isPublished: boolean;
  readonly parentId: string | null;
  readonly slug: string | null;
  readonly isHome: boolean;
}

/**
 * The tree of pages as one locale and status sees it. A page that is not translated stands in it all the same, with the
 * slug of another locale, so that its children keep a path. The public tree is made of published versions alone: no
 * draft shows in a public path.
 *
 * @param view - `locale`, `isPublished` of the wanted versions; `defaultLocale` fills what is not translated
 */
export const buildTree = (
  rows: readonly PageRow[],
  view: { locale: string; isPublished: boolean; defaultLocale: string },
): PageNode[] =>
  [...groupByDocument(rows.filter((row) => row.isPublished || !view.isPublished)).values()].map(
    (versions) => {
      const ranked = versions.toSorted((a, b) => distance(a, view) - distance(b, view));
      // Of all languages, since Strapi keeps no link to a language that the page above does not have; not of what is public, which a
      // draft may have left for the top.
      const own = ranked.filter((row) => row.isPublished === view.isPublished);
      return {
        documentId: ranked[0]?.documentId ?? '',
        parentId: own.find((row) => row.parentId !== null)?.parentId ?? null,
        slug: ranked.find((row) => row.slug)?.slug ?? ranked[0]?.documentId ?? '',
        isHome: ranked[0]?.isHome ?? false,
      };
    },
  );

/** How far a version is from the view: the locale counts more than the status, the default locale comes next. */
const distance = (
  row: PageRow,
  view: { locale: string; isPublished: boolean; defaultLocale: string },
): number => {
  const localeDistance = row.locale === view.locale ? 0 : row.locale === view.defaultLocale ? 2 : 4;
  return localeDistance + (row.isPublished === view.isPublished ? 0 : 1);
};

const groupByDocument = (rows: readonly PageRow[]): Map<string, PageRow[]> => {
  const groups = new Map<string, PageRow[]>();
  for (const row of rows) groups.set(row.documentId, [...(groups.get(row.documentId) ?? []), row]);
  return groups;
};
