import type { Core } from '@strapi/strapi';
import { PAGE } from '../../shared/content-types/uids';
import { keepParents, keepPaths } from '../paths/keep-paths';
import { findPlaces, lockPage } from './page-tree';
import { isSamePlace, mayMove } from './domain/place';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { isSave, isWrite, type DocumentContext, type DocumentRule } from '../rules/document-rule';
import { movePage } from './move-page';
import { refuseHiddenParent } from './refuse-place';

/** What replaces or removes versions, and may take the links of pages below along. */
const REPLACES_VERSIONS = new Set(['publish', 'unpublish', 'discardDraft', 'delete']);

/**
 * The tree of pages stays a tree with one home page, and every page has its path: a write that moves a page computes its path
 * anew and those of all below it, so that they come along. Public paths that are left behind are remembered. Any other
 * write, such as a new title, looks at no other page (docs/adr/0051).
 */
export const placePage: DocumentRule = (strapi) => async (context, next) => {
  if (context.uid !== PAGE || !isWrite(context)) return next();
  const { action, params } = context;
  if (isSave(context)) params.data = withoutPath(params.data);
  // Who holds a page and waits for the tree would stand in the way of who holds the tree.
  if (context.isPartOfMore === true) await lockForTransaction(strapi, PAGE);
  if (await staysInPlace(strapi, context)) return next();
  await lockForTransaction(strapi, PAGE);
  const replaced = REPLACES_VERSIONS.has(action) ? params.documentId : undefined;
  const before = replaced === undefined ? [] : await findPlaces(strapi, replaced);
  const result = await next();
  const documentId = params.documentId ?? (result as { documentId?: string } | null)?.documentId ?? '';
  const isPublication = action === 'publish';
  if (replaced !== undefined && isSamePlace(before, await findPlaces(strapi, replaced))) {
    if (isPublication) await publishInPlace(strapi, documentId);
    return result;
  }
  await movePage(strapi, {
    documentId,
    isPublication,
    formerChildren: before.flatMap((place) => place.childRows),
  });
  return result;
};

/** A path is an answer, not an input. */
const withoutPath = (data: Record<string, unknown> = {}): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([field]) => field !== 'path'));

/** Nearly every save: its page is kept from being moved meanwhile, and the tree is left to others. */
const staysInPlace = async (strapi: Core.Strapi, { action, params }: DocumentContext): Promise<boolean> => {
  const { documentId } = params;
  if (action !== 'update' || documentId === undefined) return false;
  if (mayMove(await findPlaces(strapi, documentId), params)) return false;
  await lockPage(strapi, documentId);
  return true;
};

const publishInPlace = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  await refuseHiddenParent(strapi, documentId);
  await keepPaths(strapi, PAGE, [documentId]);
  await keepParents(strapi, [documentId], documentId);
};
