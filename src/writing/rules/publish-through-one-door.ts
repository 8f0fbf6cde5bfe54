import type { Core } from '@strapi/strapi';
import { isOurs, type DocumentContext, type DocumentRule } from './document-rule';
import { documentsOf } from '../../platform/strapi/documents';

interface Saved {
  readonly documentId: string;
}

/**
 * `create` and `update` with `status: 'published'` become a save and a publication of their own, so that the rules of
 * publication see every publication. Strapi would otherwise publish inside the save, past the middlewares.
 */
export const publishThroughOneDoor: DocumentRule = (strapi) => async (context, next) => {
  if (!isOurs(context.uid) || !isPublishingSave(context)) return next();
  const asked = context.params;
  context.params = { ...asked, status: 'draft' };
  context.isPartOfMore = true;
  const saved = (await next()) as Saved | null;
  return saved === null ? null : publish(strapi, context.uid, saved.documentId, asked);
};

const isPublishingSave = ({ action, params }: DocumentContext): boolean =>
  (action === 'create' || action === 'update') && params.status === 'published';

const publish = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  asked: DocumentContext['params'],
) => {
  const { locale, fields, populate } = asked;
  const published = await documentsOf(strapi, uid).publish({ documentId, locale, fields, populate });
  return published.entries[0] ?? null;
};
