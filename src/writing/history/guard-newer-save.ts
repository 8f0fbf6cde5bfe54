import { TYPES_WITH_HISTORY } from './history';
import { refuseIfOutdated } from './refuse-if-outdated';
import { lockDocument } from '../../platform/storage/lock-document';
import { isInTransition } from '../rules/under-way';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import type { DocumentRule } from '../rules/document-rule';

/** Nobody saves over a newer version that they have not seen: saves of a document come one after the other. */
export const guardNewerSave: DocumentRule = (strapi) => async (context, next) => {
  const { uid, action, params } = context;
  const { documentId, locale } = params;
  const isChange = action === 'update' || action === 'delete' || action === 'discardDraft';
  if (
    !TYPES_WITH_HISTORY.includes(uid) ||
    !isChange ||
    documentId === undefined ||
    isInTransition(documentId)
  ) {
    return next();
  }
  await lockDocument(strapi, documentId);
  const language = typeof locale === 'string' && locale !== '*' ? locale : DEFAULT_LOCALE;
  const save = { uid, documentId, locale: language, data: params.data };
  context.newestVersions = await refuseIfOutdated(strapi, save);
  return next();
};
