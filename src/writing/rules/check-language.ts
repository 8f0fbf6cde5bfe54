import { isLocale } from '../../shared/locales/locales';
import { problemAt } from '../../shared/validation/problem';
import { isOurs, isSave, type DocumentRule } from './document-rule';
import { refuse } from '../../platform/refuse/refuse';
import { localesOf } from '../../platform/strapi/services';

/**
 * Nothing is written in a language that the newsroom does not have: nobody would find it again. Its own languages need no look
 * into the settings; staff may have added others there.
 */
export const checkLanguage: DocumentRule = (strapi) => async (context, next) => {
  const { locale } = context.params;
  if (!isOurs(context.uid) || !isSave(context) || typeof locale !== 'string' || isLocale(locale))
    return next();
  const languages = await localesOf(strapi).find();
  const codes = languages.map(({ code }) => code);
  if (!codes.includes(locale)) {
    refuse([
      problemAt('locale', 'There is no language "{locale}" here. Use one of {known}.', {
        locale,
        known: codes.join(', '),
      }),
    ]);
  }
  return next();
};
