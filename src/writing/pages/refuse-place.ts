import type { Core } from '@strapi/strapi';
import { findHiddenParent, findOtherHome, type PageName, type TreeRow } from './page-tree';
import { findCycle } from './domain/find-cycle';
import type { TreeView } from './domain/place-versions';
import { problemAt } from '../../shared/validation/problem';
import { refuse } from '../../platform/refuse/refuse';

/** There is one home page, in drafts too. */
export const refuseTwoHomes = async (
  strapi: Core.Strapi,
  rows: readonly TreeRow[],
  documentId: string,
): Promise<void> => {
  if (!rows.some((row) => row.documentId === documentId && !row.isPublished && row.isHome)) return;
  const other = await findOtherHome(strapi, documentId);
  if (other === undefined) return;
  refuse([
    problemAt('isHome', '"{title}" is the home page. Untick it there first.', { title: nameOf(other) }),
  ]);
};

/** No page stands below itself, in any language, neither in drafts nor in public. */
export const refuseCycle = (
  views: readonly TreeView<TreeRow>[],
  rows: readonly TreeRow[],
  documentId: string,
): void => {
  const cycle = views.map(({ tree }) => findCycle(tree, documentId)).find((found) => found !== null);
  if (cycle === undefined) return;
  const circle = cycle.map((id) => `"${nameOf(rows.find((row) => row.documentId === id))}"`).join(' → ');
  refuse([
    problemAt(
      'parent',
      'A page cannot stand below itself: {circle} would go round in a circle. Choose another parent.',
      { circle },
    ),
  ]);
};

/** A page is published after the page above it. */
export const refuseHiddenParent = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const hidden = await findHiddenParent(strapi, documentId);
  if (hidden === undefined) return;
  refuse(
    [problemAt('parent', 'Publish the page above it first: "{title}".', { title: nameOf(hidden) })],
    'This page cannot be published yet.',
  );
};

/** A public path belongs to one page of a language. */
export const refuseOnePath = (path: string, pages: readonly (PageName | undefined)[]): void => {
  const titles = pages.map((page) => `"${nameOf(page)}"`).join(', ');
  refuse([problemAt('slug', '{titles} would all be at {path}. Change one of the slugs.', { titles, path })]);
};

/** What staff call a page. */
export const nameOf = (page: PageName | undefined): string => page?.title ?? page?.slug ?? 'untitled';
