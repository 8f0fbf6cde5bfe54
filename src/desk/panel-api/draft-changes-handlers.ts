import { errors } from '@strapi/utils';
import type { PanelContext } from '../../platform/strapi/koa';
import { documentsOf, type StoredDocument } from '../../platform/strapi/documents';
import { permissionChecker } from '../../platform/strapi/services';
import { isLocalised } from '../../shared/content-types/is-localised';
import { listContentTypes } from '../../platform/strapi/schemas';
import { describeDraftChanges } from '../../writing/draft-changes/describe-draft-changes';
import { discardChanges } from '../../writing/draft-changes/discard-changes';
import type { FieldChange } from '../../writing/history/read-history';
import { isReadable } from '../../writing/actor/domain/leave-readable';
import { readableFields } from '../../writing/actor/readable-fields';
import { isOurs } from '../../writing/rules/document-rule';
import { DISCARDING, readBody } from './bodies';
import { refuseUnlessReads } from './refuse-unless-reads';

type Handler = (context: PanelContext) => Promise<void>;

/** What *Discard changes* would take back in a language. */
export const showDraftChanges: Handler = async (context) => {
  const { uid, documentId } = typeOf(context);
  const { locale } = readBody(DISCARDING.pick({ locale: true }), { locale: context.query.locale ?? 'en' });
  await findEditable(context, { uid, documentId, locale });
  const data = await describeDraftChanges(strapi, uid, { documentId, locale });
  if (data === null)
    throw new errors.NotFoundError('This language is not public: there is nothing to go back to.');
  const reader = await refuseUnlessReads(strapi, context, { uid, documentId, locale });
  const readable = readableFields(strapi, uid, reader, locale);
  const shown = (changes: readonly FieldChange[]) =>
    changes.filter(({ field }) => isReadable(readable, field));
  context.body = { data: { words: shown(data.words), shared: shown(data.shared) } };
};

/** Takes the words of a language back to what is public, with the shared fields that are named. */
export const discardDraftChanges: Handler = async (context) => {
  const { uid, documentId } = typeOf(context);
  const { locale, shared } = readBody(DISCARDING, context.request.body);
  const document = await findEditable(context, { uid, documentId, locale });
  const checker = permissionChecker(strapi, context.state.userAbility, uid);
  await discardChanges(strapi, { uid, documentId, locale, shared }, checker.sanitizeUpdateInput(document));
  context.body = { data: { documentId, locale } };
};

const typeOf = ({ params: { uid = '', documentId = '' } }: PanelContext) => {
  const isKnown = listContentTypes(strapi).some(
    (type) => type.uid === uid && isOurs(uid) && isLocalised(type),
  );
  if (!isKnown) throw new errors.NotFoundError('There is no such type with languages.');
  return { uid, documentId };
};

/** @throws PolicyError (403) for those whose role does not edit this document in this language */
const findEditable = async (
  { state }: PanelContext,
  { uid, ...version }: { readonly uid: string; readonly documentId: string; readonly locale: string },
): Promise<StoredDocument> => {
  const { can } = permissionChecker(strapi, state.userAbility, uid);
  if (!can.update()) throw new errors.PolicyError('Your role does not edit this type.');
  const populate = { createdBy: { populate: { roles: true } } };
  const document = await documentsOf(strapi, uid).findOne({ ...version, populate });
  if (document === null) throw new errors.NotFoundError('There is no such document in this language.');
  if (!can.update({ ...document, locale: version.locale }))
    throw new errors.PolicyError('Your role does not edit this document in this language.');
  return document;
};
