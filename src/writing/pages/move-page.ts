import type { Core } from '@strapi/strapi';
import { PAGE } from '../../shared/content-types/uids';
import { keepParents, keepPaths } from '../paths/keep-paths';
import { findPagesAround, type TreeRow } from './page-tree';
import { storePaths } from './store-paths';
import { viewPages, type PlacedVersion } from './domain/place-versions';
import { movePagesInSearch } from '../../reading/search/move-pages';
import { placeBelow } from './place-below';
import { refuseCycle, refuseHiddenParent, refuseOnePath, refuseTwoHomes } from './refuse-place';

interface Move {
  readonly documentId: string;
  readonly isPublication: boolean;
  /** Rows that stood below the page before the write. */
  readonly formerChildren: readonly number[];
}

/** Gives a page that has moved, and all below it, their paths; needs the lock of the tree. */
export const movePage = async (
  strapi: Core.Strapi,
  { documentId, isPublication, formerChildren }: Move,
): Promise<void> => {
  const rows = await findPagesAround(strapi, documentId, formerChildren);
  const views = viewPages(rows);
  await refuseTwoHomes(strapi, rows, documentId);
  refuseCycle(views, rows, documentId);
  if (isPublication) await refuseHiddenParent(strapi, documentId);
  const wanted = views
    .flatMap(placeBelow)
    .filter(({ version, path }) => path !== version.path || version.documentId === documentId);
  await store(strapi, wanted);
  const isPublic = ({ version }: PlacedVersion<TreeRow>) => version.isPublished;
  const moved = [...new Set([documentId, ...documentsOf(wanted.filter(isPublic))])];
  const below = rows.filter((version) => version.isBelow).map((version) => version.documentId);
  await keepPaths(strapi, PAGE, moved);
  await keepParents(strapi, [...new Set([documentId, ...below])], isPublication ? documentId : null);
  await movePagesInSearch(strapi, moved);
};

const documentsOf = (placed: readonly PlacedVersion<TreeRow>[]): string[] =>
  placed.map(({ version }) => version.documentId);

const store = async (strapi: Core.Strapi, wanted: readonly PlacedVersion<TreeRow>[]): Promise<void> => {
  const paths = wanted.map(({ version, path }) => {
    const { id, documentId, locale, isPublished } = version;
    return { id, documentId, locale, isPublished, path };
  });
  const taken = await storePaths(strapi, paths, new Date());
  if (taken === undefined) return;
  const pages = [taken, ...wanted.map(({ version }) => version).filter(({ id }) => id === taken.wantedBy)];
  refuseOnePath(
    taken.path,
    pages.toSorted((a, b) => a.id - b.id),
  );
};
