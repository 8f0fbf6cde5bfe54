/** The languages of the newsroom, the default one first; BCP 47. */
export const LOCALES = ['en', 'fr', 'es', 'ar'] as const;

export type Locale = (typeof LOCALES)[number];

/** The locale that is written first and that the others follow. */
export const DEFAULT_LOCALE: Locale = 'en';

/** Each locale's name for staff, in its own language. */
export const LOCALE_NAMES: Record<Locale, string> = {
  en: 'English (en)',
  fr: 'français (fr)',
  es: 'español (es)',
  ar: 'العربية (ar)',
};

/** @example isLocale('fr') // true */
export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale);
