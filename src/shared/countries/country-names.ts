import * as countries from 'i18n-iso-countries';
import ar from 'i18n-iso-countries/langs/ar.json';
import en from 'i18n-iso-countries/langs/en.json';
import es from 'i18n-iso-countries/langs/es.json';
import fr from 'i18n-iso-countries/langs/fr.json';
import type { Locale } from '../locales/locales';
import { CORRECTED_NAMES } from './corrected-names';

for (const language of [en, fr, es, ar]) countries.registerLocale(language);

export interface CountryNames {
  readonly name: string;
  readonly officialName: string;
}

/**
 * The short and the official name of a country in one language, from the library's ISO 3166-1 list with what is corrected in it.
 *
 * @param isoCode - ISO 3166-1 alpha-2, upper case
 * @returns null when the list does not have the code
 * @example countryNames('US', 'en') // { name: 'United States', officialName: 'United States of America' }
 */
export const countryNames = (isoCode: string, locale: Locale): CountryNames | null => {
  const officialName = countries.getName(isoCode, locale, { select: 'official' });
  if (officialName === undefined) return null;
  const corrected = CORRECTED_NAMES[locale][isoCode];
  if (corrected !== undefined) return { name: corrected, officialName: corrected };
  const all = countries.getName(isoCode, locale, { select: 'all' }) ?? [];
  return { name: shortName(officialName, all, isoCode, locale), officialName };
};

/** The shortest name that is part of the official one and that no other country has: not "UK", not "Congo" for two. */
const shortName = (official: string, all: readonly string[], isoCode: string, locale: Locale): string =>
  all
    .filter((name) => official.includes(name) && !/[.(]/.test(name) && name.length >= SHORTEST_NAME)
    .filter((name) => isOwnName(name, isoCode, locale))
    .reduce((best, name) => (name.length < best.length ? name : best), official);

const SHORTEST_NAME = 4; // letters: Chad, Cuba and Iran are names, "USA" and "UK" are abbreviations

const isOwnName = (name: string, isoCode: string, locale: Locale): boolean =>
  Object.entries(countries.getNames(locale, { select: 'all' })).every(
    ([code, names]) => code === isoCode || !names.includes(name),
  );
