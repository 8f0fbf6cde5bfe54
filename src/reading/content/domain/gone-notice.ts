import { DEFAULT_LOCALE, isLocale, type Locale } from '../../../shared/locales/locales';

const NOTICES: Record<Locale, string> = {
  en: 'This page is no longer available.',
  fr: 'Cette page n’est plus disponible.',
  es: 'Esta página ya no está disponible.',
  ar: 'هذه الصفحة لم تعد متاحة.',
};

/** What the public reads where a page was. */
export const goneNotice = (locale: string): string => NOTICES[isLocale(locale) ? locale : DEFAULT_LOCALE];
