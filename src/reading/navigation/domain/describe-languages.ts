import { LOCALES } from '../../../shared/locales/locales';
import type { MenuItem } from './build-navigation';
import type { NavigationQuery } from './read-navigation-query';

/**
 * In which languages a menu is: the asked one, and the fallback when it stands in somewhere.
 *
 * @returns `languages` as `Content-Language` lists them (RFC 9110, section 8.5)
 */
export const describeLanguages = (items: readonly MenuItem[], { locale, fallback }: NavigationQuery) => {
  const isFallback = items.some(holdsFallback);
  const languages = LOCALES.filter((code) => code === locale || (isFallback && code === fallback));
  return {
    locale,
    fallback: fallback ?? null,
    isFallback,
    languages: languages.toSorted((a, b) => Number(b === locale) - Number(a === locale)),
  };
};

const holdsFallback = ({ isFallback, children }: MenuItem): boolean =>
  isFallback || children.some(holdsFallback);
