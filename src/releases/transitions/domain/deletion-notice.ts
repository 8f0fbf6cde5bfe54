import { DEFAULT_LOCALE, isLocale, type Locale } from '../../../shared/locales/locales';

const NOTICES: Record<Locale, string> = {
  en: 'This press release has been removed.',
  fr: 'Ce communiqué de presse a été retiré.',
  es: 'Este comunicado de prensa ha sido retirado.',
  ar: 'أُزيل هذا البيان الصحفي.',
};

/** What the public reads where a release was that staff deleted without a word. */
export const deletionNotice = (locale: string): string => NOTICES[isLocale(locale) ? locale : DEFAULT_LOCALE];
