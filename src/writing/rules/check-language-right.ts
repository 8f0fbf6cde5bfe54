import { isLocalised } from '../../shared/locales/is-localised';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { currentActor } from '../actor/actor';
import { isOurs, isSave, type DocumentRule } from './document-rule';
import { forbidden } from '../../platform/refuse/refuse';

interface PermissionChecker {
  create(options: { userAbility: unknown; model: string }): {
    readonly can: Record<'create' | 'update', (entity: { locale: string }) => boolean>;
  };
}

/**
 * Staff write the languages that their role gives them. Strapi looks at that for a language that exists; adding one, it
 * asks only whether the person may create something.
 *
 * @throws PolicyError 403 that names the language
 */
export const checkLanguageRight: DocumentRule = (strapi) => async (context, next) => {
  const state = strapi.requestContext.get()?.state as { userAbility?: unknown } | undefined;
  if (
    !isOurs(context.uid) ||
    !isSave(context) ||
    currentActor(strapi).kind !== 'staff' ||
    !isLocalised(context.contentType)
  ) {
    return next();
  }
  const locale = typeof context.params.locale === 'string' ? context.params.locale : DEFAULT_LOCALE;
  const { can } = strapi
    .plugin('content-manager')
    .service<PermissionChecker>('permission-checker')
    .create({ userAbility: state?.userAbility, model: context.uid });
  if (!can.create({ locale }) && !can.update({ locale })) {
    throw forbidden('Your role does not write in "{locale}". Ask an administrator for that language.', {
      locale,
    });
  }
  return next();
};
