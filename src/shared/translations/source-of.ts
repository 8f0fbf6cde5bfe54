import { DEFAULT_LOCALE } from '../locales/locales';

/**
 * The language that the others follow: English, or the first that was written.
 *
 * @param written - the languages of a document, the first written one first
 * @example sourceOf(['fr', 'ar']) // 'fr'
 */
export const sourceOf = (written: readonly string[]): string =>
  written.includes(DEFAULT_LOCALE) ? DEFAULT_LOCALE : (written[0] ?? DEFAULT_LOCALE);
