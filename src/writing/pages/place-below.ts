import { refuse } from '../../platform/refuse/refuse';
import type { TreeRow } from './page-tree';
import { checkPath } from './domain/check-path';
import { findDuplicatePath } from './domain/find-duplicate-path';
import { placeVersions, type PlacedVersion, type TreeView } from './domain/place-versions';
import { nameOf, refuseOnePath } from './refuse-place';

/**
 * The versions whose path may change, with the path that they must have.
 *
 * @throws ValidationError for a path that no page can have, or that two public pages would have
 */
export const placeBelow = (view: TreeView<TreeRow>): PlacedVersion<TreeRow>[] => {
  const placed = placeVersions(view);
  // Two drafts may want one place: only what is public has it (docs/adr/0020).
  const paths = new Map(placed.map(({ version, path }) => [version.documentId, path]));
  const duplicate = view.isPublished ? findDuplicatePath(paths) : null;
  if (duplicate !== null) {
    const pages = duplicate.documentIds.map((id) => view.versions.find((page) => page.documentId === id));
    refuseOnePath(duplicate.path, pages);
  }
  const below = placed.filter(({ version }) => version.isBelow);
  for (const { version, path } of below)
    if (path !== version.path) refuse(checkPath(path, view.locale, nameOf(version)));
  return below;
};
