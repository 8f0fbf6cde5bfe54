import { DEFAULT_LOCALE, LOCALES } from '../../../shared/locales/locales';
import { buildTree, type PageRow } from './build-tree';
import { computePaths, type PageNode } from './compute-paths';

/** The tree as one language sees it, for drafts or in public, and the versions that stand in it with their own words. */
export interface TreeView<Row extends PageRow> {
  readonly locale: string;
  readonly isPublished: boolean;
  readonly tree: readonly PageNode[];
  readonly versions: readonly Row[];
}

/**
 * The trees of some pages: in each language, for drafts and in public. They need not be all pages; the paths of a page are
 * right when all those above it are among them, in whichever version (docs/adr/0051).
 */
export const viewPages = <Row extends PageRow>(rows: readonly Row[]): TreeView<Row>[] =>
  [false, true].flatMap((isPublished) =>
    LOCALES.map((locale) => ({
      locale,
      isPublished,
      tree: buildTree(rows, { locale, isPublished, defaultLocale: DEFAULT_LOCALE }),
      versions: rows.filter((row) => row.locale === locale && row.isPublished === isPublished),
    })),
  );

/** A version and the path that it must have. */
export interface PlacedVersion<Row> {
  readonly version: Row;
  readonly path: string;
}

/** The path of each version that stands in a tree. The tree must have no cycle. */
export const placeVersions = <Row extends PageRow>({
  tree,
  versions,
}: TreeView<Row>): PlacedVersion<Row>[] => {
  const paths = computePaths(tree);
  return versions.map((version) => ({ version, path: paths.get(version.documentId) ?? '' }));
};
