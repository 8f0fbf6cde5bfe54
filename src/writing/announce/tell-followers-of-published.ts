import { tellFollowers } from './followers';
import { RELEASE } from '../../shared/content-types/uids';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { isOurs, type DocumentRule } from '../rules/document-rule';

/** What the public sees of pages, contacts and the rest has followers too; press releases tell theirs by transitions. */
export const tellFollowersOfPublished: DocumentRule = (strapi) => async (context, next) => {
  const { uid, action, params } = context;
  const { documentId } = params;
  const isPublic = action === 'publish' || action === 'unpublish' || action === 'delete';
  if (!isOurs(uid) || uid === RELEASE || !isPublic || documentId === undefined) return next();
  const findPublished = () =>
    findRows<VersionRow & { slug?: string | null; from?: string | null }>(strapi, uid, {
      where: { documentId, publishedAt: { $notNull: true } },
    });
  const before = await findPublished();
  const result = await next();
  const after = (await findPublished()).map(({ locale }) => locale);
  const known = before.map(({ locale }) => locale);
  const gone = known.filter((locale) => !after.includes(locale));
  const comesOrGoes = gone.length > 0 || after.some((locale) => !known.includes(locale));
  const change = {
    uid,
    documentId,
    comesOrGoes,
    formerSlugs: before.flatMap(({ slug }) => slug ?? []),
    formerPaths: before.flatMap(({ from }) => from ?? []),
  };
  await tellFollowers(
    strapi,
    action === 'publish'
      ? { ...change, kind: 'published', locales: after }
      : { ...change, kind: 'unpublished', locales: gone },
  );
  return result;
};
