import { findCountries } from '../../press-import/domain/find-countries';

/**
 * The country that a term of an old site is named after, and nothing else: "Kenya", not "Kenya office".
 *
 * @returns ISO 3166-1 alpha-2
 */
export const countryOfTerm = (name: string): string | null => {
  const text = name.trim();
  const [mention, ...more] = findCountries(text);
  return mention !== undefined && more.length === 0 && mention.start === 0 && mention.end === text.length
    ? mention.isoCode
    : null;
};
