import { isKnownCity } from './city-zones';
import { findCountries } from './find-countries';
import { isPersonName } from './person-name';

/** A city whose clock is known, or a country: where somebody sits. */
export function isPlace(piece: string): boolean {
  const country = findCountries(piece)[0];
  return (
    isKnownCity(piece) ||
    /^(?:ciudad|ville|city) (?:de|of) \p{Lu}/iu.test(piece) ||
    (country?.start === 0 && country.end === piece.length)
  );
}

/** "Example-Sample, Jane": the family's name first, and nothing else in the line. */
export function isNameTurned(text: string): boolean {
  const [family = '', given = '', ...more] = text.split(', ');
  return (
    more.length === 0 &&
    /^\p{Lu}\p{Ll}[\p{L}-]*$/u.test(family) &&
    /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u.test(given) &&
    isPersonName(`${given} ${family}`) &&
    ![family, given].some(isPlace)
  );
}
