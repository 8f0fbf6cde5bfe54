import type { Core } from '@strapi/strapi';
import { findLoop } from '../domain/redirects/find-loop';
import { spellRedirect } from '../domain/redirects/spell-redirect';
import { problemAt } from '../domain/validation/problem';
import { lockForTransaction } from '../storage/lock-for-transaction';
import { findRows, type VersionRow } from '../storage/rows';
import { isSave, isWrite, type DocumentRule } from './document-rule';
import { refuse } from './refuse';

const UID = 'api::redirect.redirect';

type Redirect = VersionRow & { readonly from: string; readonly to: string | null };

/** A redirect is found by every spelling of its path; each path has one, and published ones do not go round in a circle. */
export const placeRedirect: DocumentRule = (strapi) => async (context, next) => {
  if (context.uid !== UID || !isWrite(context)) return next();
  await lockForTransaction(strapi, UID);
  if (isSave(context) && context.params.data !== undefined)
    context.params.data = spellRedirect(context.params.data);
  const result = await next();
  const documentId = context.params.documentId ?? (result as { documentId?: string } | null)?.documentId;
  if (context.action === 'create' || context.action === 'update') await refuseSecond(strapi, documentId);
  if (context.action === 'publish') await refuseLoop(strapi, documentId);
  return result;
};

const refuseSecond = async (strapi: Core.Strapi, documentId = ''): Promise<void> => {
  const drafts = await findRows<Redirect>(strapi, UID, { where: { publishedAt: null } });
  const own = drafts.find((draft) => draft.documentId === documentId);
  if (
    own === undefined ||
    !drafts.some((draft) => draft.documentId !== documentId && draft.from === own.from)
  )
    return;
  refuse([problemAt('from', `There is a redirect from ${own.from} already. Change that one.`)]);
};

const refuseLoop = async (strapi: Core.Strapi, documentId = ''): Promise<void> => {
  const published = await findRows<Redirect>(strapi, UID, { where: { publishedAt: { $notNull: true } } });
  const own = published.find((redirect) => redirect.documentId === documentId);
  const targets = new Map(published.flatMap(({ from, to }) => (to === null ? [] : [[from, to] as const])));
  const loop = own === undefined ? null : findLoop(targets, own.from);
  if (loop === null) return;
  const message = `Readers would go round in a circle: ${loop.join(' → ')}. Choose another target.`;
  refuse([problemAt('to', message)], 'This redirect cannot be published.');
};
