import { LOCALES } from '../../shared/locales/locales';

interface Listed {
  readonly locale: string;
  readonly languages: readonly { readonly locale: string; readonly state: string }[];
}

/**
 * The language in which a link of a list opens a release: who translates lands in a language of theirs, written or not; others in
 * their own where it is written, and else in the one whose title they read.
 *
 * @param writes - languages that the reader writes
 */
export const landingLanguage = (
  { locale, languages }: Listed,
  writes: readonly string[],
  reading: string,
): string => {
  const isTranslator = writes.length > 0 && writes.length < LOCALES.length;
  if (isTranslator) return writes.includes(reading) ? reading : (writes[0] ?? locale);
  const isWritten = languages.some((one) => one.locale === reading && one.state !== 'missing');
  return isWritten ? reading : locale;
};
