import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { isLocalised } from '../../shared/content-types/is-localised';
import { currentRequest } from '../../platform/strapi/koa';
import { permissionChecker } from '../../platform/strapi/services';
import { documentsOf } from '../../platform/strapi/documents';
import { isOurs, type DocumentRule } from '../rules/document-rule';
import { discardChanges } from './discard-changes';
import { findDraftChanges } from './find-draft-changes';

/**
 * Strapi's *Discard changes* gives up the words of the languages that it names, and nothing that the document's other languages
 * share: those who work in them would lose it (docs/adr/0066). Of types without languages it gives up all.
 */
export const discardWords: DocumentRule = (strapi) => async (context, next) => {
  const { uid, action, params, contentType } = context;
  const { documentId, fields, populate } = params;
  if (action !== 'discardDraft' || !isOurs(uid) || !isLocalised(contentType) || documentId === undefined)
    return next();
  const asked = [params.locale ?? DEFAULT_LOCALE].flat();
  const entries = [];
  for (const { locale } of await findDraftChanges(strapi, uid, [documentId])) {
    if (locale === null || !(asked.includes('*') || asked.includes(locale))) continue;
    await discardChanges(
      strapi,
      { uid, documentId, locale, shared: [] },
      await keepingRights(documentId, locale),
    );
    entries.push(await documentsOf(strapi, uid).findOne({ documentId, locale, fields, populate }));
  }
  return { documentId, entries: entries.filter((entry) => entry !== null) };

  /** Fields that a person may not edit stay as they are. */
  async function keepingRights(id: string, locale: string) {
    const ability = currentRequest(strapi)?.state.userAbility;
    if (ability === undefined) return undefined;
    const document = await documentsOf(strapi, uid).findOne({ documentId: id, locale });
    return permissionChecker(strapi, ability, uid).sanitizeUpdateInput(document);
  }
};
