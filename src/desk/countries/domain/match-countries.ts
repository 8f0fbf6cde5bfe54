import { allCountryNames, COUNTRY_CODES } from '../../press-import/domain/country-names';

/** Letters as people type them: without accents, vowel signs and apostrophes of one kind or the other. */
export const bareName = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}’‘'`ʼ\u0640]/gu, '')
    .replace(/[آأإٱ]/gu, 'ا')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const NAMES = new Map(COUNTRY_CODES.map((code) => [code, allCountryNames(code).map(bareName)]));

/**
 * The countries that somebody may mean: by their code, or by a part of any of their names in the newsroom's languages.
 *
 * @returns codes of ISO 3166-1
 * @example matchCountries('ivory coast') // ['CI']
 */
export const matchCountries = (text: string): string[] => {
  const asked = bareName(text);
  if (asked === '') return [];
  return [...NAMES]
    .filter(([code, names]) => code.toLowerCase() === asked || names.some((name) => name.includes(asked)))
    .map(([code]) => code);
};
