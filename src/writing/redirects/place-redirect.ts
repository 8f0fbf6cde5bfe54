import type { Core } from '@strapi/strapi';
import { siteUrl } from '../../platform/addresses/addresses';
import { findLoop } from './domain/find-loop';
import { pathOfTarget } from './domain/path-of-target';
import { spellRedirect } from '../../shared/addresses/spell-redirect';
import { problemAt } from '../../shared/validation/problem';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { sql } from '../../platform/storage/sql';
import { isSave, isWrite, type DocumentRule } from '../rules/document-rule';
import { refuse } from '../../platform/refuse/refuse';

const UID = 'api::redirect.redirect';

/** A duplicate has the path of its original until somebody changes it. */
const PLACES = new Set(['create', 'update', 'publish']);

/** A redirect is found by every spelling of its path; published ones have a path each, and do not go round in a circle. */
export const placeRedirect: DocumentRule = (strapi) => async (context, next) => {
  if (context.uid !== UID || !isWrite(context)) return next();
  await lockForTransaction(strapi, UID);
  if (isSave(context) && context.params.data !== undefined)
    context.params.data = spellRedirect(context.params.data);
  const result = await next();
  const documentId = context.params.documentId ?? (result as { documentId?: string } | null)?.documentId;
  if (documentId === undefined) return result;
  if (PLACES.has(context.action)) await refuseSecond(strapi, documentId);
  if (context.action === 'publish') await refuseLoop(strapi, documentId);
  return result;
};

/** Looks at published ones alone: a draft's path is nobody's business (docs/adr/0020). */
const refuseSecond = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const [twin] = await sql<{ from: string }>(strapi, TWIN, [documentId]);
  if (twin === undefined) return;
  refuse([
    problemAt('from', 'There is a redirect from {path} already. Change that one.', { path: twin.from }),
  ]);
};

const TWIN = `select own."from" from redirects own
    join redirects other on other."from" = own."from" and other.published_at is not null
      and other.document_id <> own.document_id
  where own.document_id = ? and own.published_at is null limit 1`;

const refuseLoop = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const [own] = await sql<{ from: string }>(strapi, OWN, [documentId]);
  if (own === undefined) return;
  const site = siteUrl(strapi);
  const loop = await findLoop(own.from, async (path) => {
    const [redirect] = await sql<{ to: string }>(strapi, AT_PATH, [path]);
    return redirect === undefined ? null : pathOfTarget(redirect.to, site);
  });
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

const OWN = `select "from" from redirects where document_id = ? and published_at is not null and "to" is not null`;

const AT_PATH = `select "to" from redirects where "from" = ? and published_at is not null and "to" is not null limit 1`;
