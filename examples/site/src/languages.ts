export const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};

export const directionOf = (language: string): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** `/fr/news/a` is `/news/a` in French; English has no prefix. */
export const readAddress = (address: string): { readonly language: Language; readonly path: string } => {
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(address) ?? [];
  const language = LANGUAGES.find((candidate) => candidate === first && candidate !== 'en');
  return language === undefined
    ? { language: 'en', path: address }
    : { language, path: rest === '' ? '/' : rest };
};

/** The address of a path in a language, on this site. */
export const addressOf = (language: string, path: string): string =>
  language === 'en' ? path : `/${language}${path === '/' ? '' : path}`;

/** Between the parts of a line. */
export const commaOf = (language: string): string => (language === 'ar' ? '، ' : ', ');
