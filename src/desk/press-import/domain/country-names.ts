import ar from 'i18n-iso-countries/langs/ar.json';
import en from 'i18n-iso-countries/langs/en.json';
import es from 'i18n-iso-countries/langs/es.json';
import fr from 'i18n-iso-countries/langs/fr.json';
import { LOCALES } from '../../../shared/locales/locales';
import { COUNTRY_ALIASES } from './country-aliases';
import type { ImportLocale } from './types';

type Names = Readonly<Record<string, string | string[]>>;

const LISTS: Readonly<Record<ImportLocale, Names>> = {
  en: en.countries,
  fr: fr.countries,
  es: es.countries,
  ar: ar.countries,
};
const CLDR = new Map(LOCALES.map((locale) => [locale, new Intl.DisplayNames(locale, { type: 'region' })]));

/** ISO 3166-1 alpha-2 codes of every country the list has. */
export const COUNTRY_CODES: readonly string[] = Object.keys(LISTS.en);

function listed(code: string, locale: ImportLocale): string[] {
  return [LISTS[locale][code] ?? []].flat();
}

/**
 * Every name of a country in the newsroom's languages: the ISO list's, CLDR's and ours. Inverted names ("Korea, Republic of")
 * and names with brackets are left out.
 *
 * @example
 * allCountryNames('NL').includes('Países Bajos'); // true
 */
export function allCountryNames(code: string): string[] {
  const names = LOCALES.flatMap((locale) => [...listed(code, locale), CLDR.get(locale)?.of(code) ?? '']);
  const usable = [...names, ...(COUNTRY_ALIASES[code] ?? [])].filter(
    (name) => name !== '' && !/[,()]| - /u.test(name),
  );
  return [...new Set(usable)];
}
