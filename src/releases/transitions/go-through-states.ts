import { documentsOf } from '../../platform/strapi/documents';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isPublicState } from '../../shared/press-release/release-state';
import { problemAt } from '../../shared/validation/problem';
import { currentActor } from '../../writing/actor/actor';
import { deleteRelease } from './delete-release';
import { publishThroughStates } from './publish-through-states';
import { loadRecord } from '../record/release-record';
import { RELEASE } from '../../shared/content-types/uids';
import { isInTransition } from '../../writing/rules/under-way';
import { findRows } from '../../platform/strapi/rows';
import type { DocumentContext, DocumentRule } from '../../writing/rules/document-rule';
import { refuse } from '../../platform/refuse/refuse';

/**
 * A press release changes its state through the state machine alone: Strapi's own publish, unpublish and delete, from the
 * panel, from bulk actions, from REST or from code, end up there too.
 */
export const goThroughStates: DocumentRule = (strapi) => async (context, next) => {
  const { uid, action, params } = context;
  if (uid !== RELEASE || isInTransition(params.documentId)) return next();
  if (action === 'create') refuseTranslatorsReleases(strapi);
  const { documentId } = params;
  if (documentId === undefined) return next();
  if (action === 'publish') return publishAsAsked(strapi, context, documentId);
  if (action === 'unpublish') await refuseUnpublish(strapi, documentId);
  if (action === 'delete')
    return deleteRelease(strapi, { documentId, locale: params.locale ?? undefined }, next);
  return next();
};

/** Who may only translate adds languages to releases that others wrote. */
const refuseTranslatorsReleases = (strapi: Core.Strapi): void => {
  const actor = currentActor(strapi);
  if (actor.kind === 'staff' && !actor.holds('write')) {
    throw new errors.PolicyError(
      'Translators work on releases that exist. Ask an author to write this one first.',
    );
  }
};

/** Strapi's callers expect the published versions of the languages that they named. */
const publishAsAsked = async (
  strapi: Core.Strapi,
  { params }: DocumentContext,
  documentId: string,
): Promise<unknown> => {
  const locales = await publishThroughStates(strapi, documentId, params.locale);
  const { fields, populate } = params;
  const entries = [];
  for (const locale of locales) {
    const selection = { locale, status: 'published', fields, populate } as const;
    entries.push(await documentsOf(strapi, RELEASE).findOne({ documentId, ...selection }));
  }
  return { documentId, entries: entries.filter((entry) => entry !== null) };
};

const refuseUnpublish = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const record = await loadRecord(strapi, documentId);
  const published = await findRows(strapi, RELEASE, {
    where: { documentId, publishedAt: { $notNull: true } },
  });
  if (published.length === 0 || record === null || !isPublicState(record.state)) return;
  const message =
    'A press release that is public is withdrawn, with a reason for the public: use "Withdraw".';
  refuse([problemAt('state', message)], 'This cannot be unpublished.');
};
