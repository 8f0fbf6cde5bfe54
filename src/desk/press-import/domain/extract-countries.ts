import { countryNames } from '../../../shared/countries/country-names';
import { findCountries } from './find-countries';
import type { ImportLocale, ImportedCountry } from './types';

/**
 * The countries a text names, each once, in the order of their first mention, with their common name in the locale.
 *
 * @param people names of persons in the text, which are not searched
 * @example
 * extractCountries('Le Maroc et le Ghana', 'en'); // [{ isoCode: 'MA', name: 'Morocco' }, { isoCode: 'GH', name: 'Ghana' }]
 */
export function extractCountries(
  text: string,
  locale: ImportLocale,
  people: string[] = [],
): ImportedCountry[] {
  const codes = new Set(findCountries(text, people).map(({ isoCode }) => isoCode));
  return [...codes].map((isoCode) => ({ isoCode, name: countryNames(isoCode, locale)?.name ?? isoCode }));
}
