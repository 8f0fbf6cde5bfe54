import type { Core } from '@strapi/strapi';
import { findLoop } from './domain/find-loop';
import { spellRedirect } from '../../shared/addresses/spell-redirect';
import { problemAt } from '../../shared/validation/problem';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { isSave, isWrite, type DocumentRule } from '../rules/document-rule';
import { refuse } from '../../platform/refuse/refuse';

const UID = 'api::redirect.redirect';

/** A duplicate has the path of its original until somebody changes it. */
const PLACES = new Set(['create', 'update', 'publish']);

type Redirect = VersionRow & { readonly from: string; readonly to: string | null };

/** A redirect is found by every spelling of its path; published ones have a path each, and do not go round in a circle. */
export const placeRedirect: DocumentRule = (strapi) => async (context, next) => {
  if (context.uid !== UID || !isWrite(context)) return next();
  await lockForTransaction(strapi, UID);
  if (isSave(context) && context.params.data !== undefined)
    context.params.data = spellRedirect(context.params.data);
  const result = await next();
  const documentId = context.params.documentId ?? (result as { documentId?: string } | null)?.documentId;
  if (documentId === undefined) return result;
  const published = await findRows<Redirect>(strapi, UID, { where: { publishedAt: { $notNull: true } } });
  if (PLACES.has(context.action)) await refuseSecond(strapi, documentId, published);
  if (context.action === 'publish') refuseLoop(documentId, published);
  return result;
};

/** Looks at published ones alone: a draft's path is nobody's business (docs/adr/0020). */
const refuseSecond = async (
  strapi: Core.Strapi,
  documentId: string,
  published: readonly Redirect[],
): Promise<void> => {
  const [own] = await findRows<Redirect>(strapi, UID, { where: { documentId, publishedAt: null } });
  if (!published.some((redirect) => redirect.documentId !== documentId && redirect.from === own?.from))
    return;
  refuse([
    problemAt('from', 'There is a redirect from {path} already. Change that one.', {
      path: own?.from ?? '',
    }),
  ]);
};

const refuseLoop = (documentId: string, published: readonly Redirect[]): void => {
  const own = published.find((redirect) => redirect.documentId === documentId);
  const targets = new Map(published.flatMap(({ from, to }) => (to === null ? [] : [[from, to] as const])));
  const loop = own === undefined ? null : findLoop(targets, own.from);
  if (loop === null) return;
  refuse(
    [
      problemAt('to', 'Readers would go round in a circle: {circle}. Choose another target.', {
        circle: loop.join(' → '),
      }),
    ],
    'This redirect cannot be published.',
  );
};
