import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { currentActor } from '../actor/actor';
import { mayPersonActOn } from '../actor/person-rights';
import { isOurs, isSave, type DocumentContext, type DocumentRule } from './document-rule';
import { forbidden } from '../../platform/refuse/refuse';
import { currentRequest, type RequestState } from '../../platform/strapi/koa';
import { permissionChecker } from '../../platform/strapi/services';
import { isLocalised } from '../../shared/content-types/is-localised';
import type { Core } from '@strapi/strapi';

/**
 * Staff write the languages that their role gives them, and add them to documents that it lets them change. Strapi looks at
 * that for a language that exists; adding one, it asks only whether the person may create something.
 *
 * @throws PolicyError 403 that names the language
 */
export const checkLanguageRight: DocumentRule = (strapi) => async (context, next) => {
  const state = currentRequest(strapi)?.state;
  if (
    !isOurs(context.uid) ||
    !isSave(context) ||
    currentActor(strapi).kind !== 'staff' ||
    !isLocalised(context.contentType)
  ) {
    return next();
  }
  const locale = typeof context.params.locale === 'string' ? context.params.locale : DEFAULT_LOCALE;
  if (!(await mayWrite(strapi, context, { state, locale }))) {
    throw forbidden('Your role does not write this in "{locale}". Ask an administrator for that language.', {
      locale,
    });
  }
  return next();
};

interface Asked {
  readonly state: RequestState | undefined;
  readonly locale: string;
}

/** Whoever creates a document, or a copy of one, is its creator: that is what the conditions of the role look at. */
const mayWrite = async (
  strapi: Core.Strapi,
  { uid, action, params: { documentId } }: DocumentContext,
  { state, locale }: Asked,
): Promise<boolean> => {
  if (state?.userAbility === undefined) return false;
  if (action === 'update' && documentId !== undefined)
    return mayPersonActOn(strapi, state.userAbility, { action: 'update', uid, documentId, locale });
  return permissionChecker(strapi, state.userAbility, uid).can.create({ locale, createdBy: state.user });
};
