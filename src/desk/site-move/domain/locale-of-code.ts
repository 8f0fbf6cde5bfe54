import { isLocale, type Locale } from '../../../shared/locales/locales';

/**
 * The newsroom's language of a code as systems write it; null for one that it has not.
 *
 * @example localeOfCode('fr_CH') // 'fr'
 * @example localeOfCode('pt-br') // null
 */
export const localeOfCode = (code: string): Locale | null => {
  const [first] = code.trim().toLowerCase().split(/[-_]/);
  return isLocale(first) ? first : null;
};
