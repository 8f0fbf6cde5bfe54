import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { currentActor } from '../actor/actor';
import { isOurs, isSave, type DocumentRule } from './document-rule';
import { forbidden } from '../../platform/refuse/refuse';
import { currentRequest } from '../../platform/strapi/koa';
import { permissionChecker } from '../../platform/strapi/services';
import { isLocalised } from '../../shared/content-types/is-localised';

/**
 * Staff write the languages that their role gives them. Strapi looks at that for a language that exists; adding one, it
 * asks only whether the person may create something.
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
  const { can } = permissionChecker(strapi, state?.userAbility, context.uid);
  if (!can.create({ locale }) && !can.update({ locale })) {
    throw forbidden('Your role does not write in "{locale}". Ask an administrator for that language.', {
      locale,
    });
  }
  return next();
};
