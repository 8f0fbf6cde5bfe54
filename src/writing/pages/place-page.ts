import type { Core } from '@strapi/strapi';
import { keepParents, keepPaths } from '../paths/keep-paths';
import { DEFAULT_LOCALE, LOCALES } from '../../shared/locales/locales';
import { checkPath } from './domain/check-path';
import { buildTree, type PageRow } from './domain/build-tree';
import { computePaths } from './domain/compute-paths';
import { findCycle } from './domain/find-cycle';
import { findDuplicatePath } from './domain/find-duplicate-path';
import { problemAt } from '../../shared/validation/problem';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { findRows, updateRow, VERSION_FIELDS, type VersionRow } from '../../platform/strapi/rows';
import { isWrite, type DocumentRule } from '../rules/document-rule';
import { refuse } from '../../platform/refuse/refuse';

const UID = 'api::page.page';

interface StoredPage extends VersionRow {
  readonly title: string | null;
  readonly slug: string | null;
  readonly path: string | null;
  readonly isHome: boolean;
  readonly parent: { documentId: string } | null;
}

type Page = StoredPage & PageRow;

/**
 * The tree of pages stays a tree with one home page, and every page has its path: after each write the paths of all
 * versions are computed anew, so that a renamed or moved parent takes its children along. Public paths that are left behind
 * are remembered.
 */
export const placePage: DocumentRule = (strapi) => async (context, next) => {
  if (context.uid !== UID || !isWrite(context)) return next();
  await lockForTransaction(strapi, UID);
  const result = await next();
  const pages = await loadPages(strapi);
  const documentId =
    context.params.documentId ?? (result as { documentId?: string } | null)?.documentId ?? '';
  refuseTwoHomes(pages, documentId);
  refuseCycle(pages, documentId);
  if (context.action === 'publish') refuseHiddenParent(pages, documentId);
  for (const locale of LOCALES) {
    for (const isPublished of [false, true]) await storePaths(strapi, pages, { locale, isPublished });
  }
  await keepPaths(strapi, UID);
  await keepParents(strapi, context.action === 'publish' ? documentId : null);
  return result;
};

const loadPages = async (strapi: Core.Strapi): Promise<Page[]> => {
  const rows = await findRows<StoredPage>(strapi, UID, {
    where: {},
    select: [...VERSION_FIELDS, 'title', 'slug', 'path', 'isHome'],
    populate: { parent: { select: ['documentId'] } },
  });
  return rows.map((row) => ({
    ...row,
    isPublished: row.publishedAt !== null,
    parentId: row.parent?.documentId ?? null,
  }));
};

const refuseTwoHomes = (pages: readonly Page[], documentId: string): void => {
  const drafts = pages.filter((page) => !page.isPublished && page.isHome);
  const other = drafts.find((page) => page.documentId !== documentId);
  if (other === undefined || !drafts.some((page) => page.documentId === documentId)) return;
  refuse([
    problemAt('isHome', '"{title}" is the home page. Untick it there first.', { title: nameOf(other) }),
  ]);
};

const refuseCycle = (pages: readonly Page[], documentId: string): void => {
  const tree = buildTree(pages, {
    locale: DEFAULT_LOCALE,
    isPublished: false,
    defaultLocale: DEFAULT_LOCALE,
  });
  const cycle = findCycle(tree, documentId);
  if (cycle === null) return;
  const circle = cycle.map((id) => `"${nameOf(pages.find((page) => page.documentId === id))}"`).join(' → ');
  refuse([
    problemAt(
      'parent',
      'A page cannot stand below itself: {circle} would go round in a circle. Choose another parent.',
      { circle },
    ),
  ]);
};

const refuseHiddenParent = (pages: readonly Page[], documentId: string): void => {
  const parentId = pages.find((page) => page.documentId === documentId && page.parentId !== null)?.parentId;
  const versions = pages.filter((page) => page.documentId === parentId);
  if (versions.length === 0 || versions.some((page) => page.isPublished)) return;
  refuse(
    [
      problemAt('parent', 'Publish the page above it first: "{title}".', {
        title: nameOf(versions[0]),
      }),
    ],
    'This page cannot be published yet.',
  );
};

const storePaths = async (
  strapi: Core.Strapi,
  pages: readonly Page[],
  view: { locale: string; isPublished: boolean },
) => {
  const versions = pages.filter(
    (page) => page.locale === view.locale && page.isPublished === view.isPublished,
  );
  const paths = computePaths(buildTree(pages, { ...view, defaultLocale: DEFAULT_LOCALE }));
  const ownPaths = new Map(versions.map((page) => [page.documentId, paths.get(page.documentId) ?? '']));
  // Two drafts may want one place: only what is public has it (docs/adr/0020).
  const duplicate = view.isPublished ? findDuplicatePath(ownPaths) : null;
  if (duplicate !== null) {
    const titles = duplicate.documentIds.map(
      (id) => `"${nameOf(versions.find((page) => page.documentId === id))}"`,
    );
    refuse([
      problemAt('slug', '{titles} would all be at {path}. Change one of the slugs.', {
        titles: titles.join(', '),
        path: duplicate.path,
      }),
    ]);
  }
  for (const page of versions) {
    const path = ownPaths.get(page.documentId);
    if (path === page.path) continue;
    refuse(checkPath(path ?? '', view.locale, nameOf(page)));
    await updateRow(strapi, UID, page.id, { path });
  }
};

const nameOf = (page: Page | undefined): string => page?.title ?? page?.slug ?? 'untitled';
