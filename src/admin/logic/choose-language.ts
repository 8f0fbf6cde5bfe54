import { DEFAULT_LOCALE } from '../../shared/locales/locales';

/** A document's title, and the language that it is in. */
export interface Titled {
  readonly locale: string;
  /** null as long as nobody wrote one */
  readonly title: string | null;
}

/**
 * The language in which a document is shown to a reader: theirs where it is written, or the source.
 *
 * @param titles - by language
 * @param reader - language of the panel
 */
export const chooseLanguage = (titles: Readonly<Record<string, string | null>>, reader: string): Titled => {
  const written = Object.keys(titles);
  const locale = [reader, DEFAULT_LOCALE].find((code) => written.includes(code)) ?? written[0] ?? reader;
  return { locale, title: titles[locale] ?? null };
};
