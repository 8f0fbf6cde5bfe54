import { findCountries } from './find-countries';

/** Bodies that give money and little else, by a word of their names. */
const GIVER =
  /(?<!\p{L})(?:government|kingdom|people|embassy|european union|european commission|eu|bank|fund|foundation|trust|lottery|gouvernement|royaume|peuple|ambassade|union européenne|commission européenne|banque|fonds|fondation|gobierno|reino|pueblo|embajada|unión europea|comisión europea|banco|fondo|fundación|حكومة|مملكة|سفارة|الاتحاد الأوروبي|المفوضية الأوروبية|البنك|بنك|صندوق|الصندوق|مؤسسة)(?!\p{L})/iu;

/**
 * Is it one whose support is money: a country, its government or embassy, the European Union, a bank, a fund, a foundation? The
 * support of a ministry, an agency or an association may be of any kind.
 *
 * @example isGiver('Government of Japan') // true
 * @example isGiver('Ministry of Health') // false
 */
export function isGiver(name: string): boolean {
  const [country] = findCountries(name);
  return GIVER.test(name) || (country?.start === 0 && country.end === name.length);
}
