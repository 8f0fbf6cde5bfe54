import type { DocumentRule } from '../rules/document-rule';
import { linkPathsOf } from '../../platform/strapi/links/link-paths';
import { lockRows, lockTargets } from './lock-targets';
import { refuseLastContact } from './refuse-last-contact';
import { forgetWaiting, keepLinksTo, keepWaiting, putLinksBack } from './waiting-links';

/**
 * What somebody chose shows whenever it is public, however often it went and came. Strapi keeps the links of public versions
 * with the public row of what they lead to: they go with it, and a link to what is not public yet is never made. Such links
 * wait here until their target is public.
 */
export const keepLinks: DocumentRule = (strapi) => async (context, next) => {
  const { uid, action } = context;
  const { documentId } = context.params;
  const isRemoval = action === 'unpublish' || action === 'delete';
  if (documentId === undefined || !(action === 'publish' || isRemoval)) return next();
  const paths = await linkPathsOf(strapi);
  const from = paths.filter(({ source }) => source.uid === uid);
  const to = paths.filter(({ target }) => target.uid === uid);
  if (to[0] !== undefined) await lockRows(strapi, to[0].target.table, documentId);
  if (isRemoval) {
    await refuseLastContact(strapi, to, documentId);
    await keepLinksTo(strapi, to, documentId);
  } else await lockTargets(strapi, from, documentId);
  const result = await next();
  if (isRemoval) {
    if (from[0] !== undefined) await forgetWaiting(strapi, { uid, table: from[0].source.table, documentId });
  } else await keepWaiting(strapi, from, documentId, localesOf(result));
  await putLinksBack(strapi, to, documentId);
  return result;
};

const localesOf = (result: unknown): (string | null)[] =>
  ((result as { entries?: { locale?: string | null }[] } | null)?.entries ?? []).map(
    ({ locale }) => locale ?? null,
  );
