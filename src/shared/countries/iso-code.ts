import * as countries from 'i18n-iso-countries';
import { countries as continents } from 'countries-list';

/** @example normaliseIsoCode(' ma ') // 'MA' */
export const normaliseIsoCode = (isoCode: string): string => isoCode.trim().toUpperCase();

/** Whether ISO 3166-1 alpha-2 has the code. @example isIsoCode('XX') // false */
export const isIsoCode = (isoCode: string): boolean =>
  /^[A-Z]{2}$/.test(isoCode) && countries.isValid(isoCode);

/** The flag of a country as an emoji: two regional indicator symbols (Unicode UTS 51). @example flagOf('GH') // '🇬🇭' */
export const flagOf = (isoCode: string): string =>
  String.fromCodePoint(
    ...Array.from(isoCode, (letter) => REGIONAL_INDICATOR_A + letter.charCodeAt(0) - LETTER_A),
  );

const REGIONAL_INDICATOR_A = 0x1f1e6;
const LETTER_A = 65;

export type Region = 'africa' | 'americas' | 'antarctica' | 'asia' | 'europe' | 'oceania';

/** The region of a country, the Americas as one, after UN M49. @example regionOf('SV') // 'americas' */
export const regionOf = (isoCode: string): Region | null => {
  const country = Object.entries(continents).find(([code]) => code === isoCode)?.[1];
  return country === undefined ? null : REGION_OF_CONTINENT[country.continent];
};

const REGION_OF_CONTINENT = {
  AF: 'africa',
  AN: 'antarctica',
  AS: 'asia',
  EU: 'europe',
  NA: 'americas',
  OC: 'oceania',
  SA: 'americas',
} as const;
