import { problemAt } from '../../shared/validation/problem';
import { isOurs, isSave, type DocumentRule } from './document-rule';
import { refuse } from '../../platform/refuse/refuse';
import { findLanguages } from '../../platform/strapi/languages';

/** Nothing is written in a language that the newsroom does not have: nobody would find it again. */
export const checkLanguage: DocumentRule = (strapi) => async (context, next) => {
  const { locale } = context.params;
  if (!isOurs(context.uid) || !isSave(context) || typeof locale !== 'string') return next();
  const codes = await findLanguages(strapi, locale);
  if (!codes.includes(locale)) {
    const values = { locale, known: codes.join(', ') };
    refuse([problemAt('locale', 'There is no language "{locale}" here. Use one of {known}.', values)]);
  }
  return next();
};
