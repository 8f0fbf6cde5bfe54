import { isOurs, isSave, type DocumentRule } from './document-rule';
import { documentsOf } from '../../platform/strapi/documents';

/** A save answers with what is stored after every rule has run: paths, inherited relations and names included. */
export const answerWithStored: DocumentRule = (strapi) => async (context, next) => {
  if (!isOurs(context.uid) || !isSave(context) || context.action === 'clone') return next();
  const { locale, status, fields, populate } = context.params;
  const saved = (await next()) as { documentId: string; locale?: string | null } | null;
  if (saved === null) return null;
  const selection = { locale: locale ?? saved.locale, status: status ?? 'draft', fields, populate } as const;
  return documentsOf(strapi, context.uid).findOne({ documentId: saved.documentId, ...selection });
};
