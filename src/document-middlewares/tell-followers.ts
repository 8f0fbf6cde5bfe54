import { tellFollowers } from '../publishing/followers';
import { RELEASE } from '../publishing/release-record';
import { findRows } from '../storage/rows';
import { isOurs, type DocumentRule } from './document-rule';

/** What the public sees of pages, contacts and the rest has followers too; press releases tell theirs by transitions. */
export const tellFollowersOfPublished: DocumentRule = (strapi) => async (context, next) => {
  const { uid, action, params } = context;
  const { documentId } = params;
  const isPublic = action === 'publish' || action === 'unpublish' || action === 'delete';
  if (!isOurs(uid) || uid === RELEASE || !isPublic || documentId === undefined) return next();
  const findPublished = async (): Promise<string[]> => {
    const where = { documentId, publishedAt: { $notNull: true } };
    return (await findRows(strapi, uid, { where, select: ['locale'] })).map(({ locale }) => locale);
  };
  const before = await findPublished();
  const result = await next();
  const after = await findPublished();
  const gone = before.filter((locale) => !after.includes(locale));
  await tellFollowers(
    strapi,
    action === 'publish'
      ? { uid, documentId, kind: 'published', locales: after }
      : { uid, documentId, kind: 'unpublished', locales: gone },
  );
  return result;
};
