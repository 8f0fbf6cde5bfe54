import { findCountries } from './find-countries';
import { isRoleWord } from './name-words';
import { isNameWord, isPersonName, stripCourtesyTitle } from './person-name';

/** "IOM Director General Jane Example" ends with a name; "Minister of Health Jane Example" too, of two words. */
export function nameAtEnd(text: string): string | null {
  const words = text.split(/\s+/u);
  const role = words.findLastIndex((word) => isRoleWord(word));
  if (role === -1) return null;
  let from = words.length;
  while (from > role + 1 && isNameWord(words[from - 1] ?? '')) from -= 1;
  while (from < words.length && /^\p{Ll}/u.test(words[from] ?? '')) from += 1;
  // "Ambassador to Ghana Jane Example": the country belongs to the office
  const later = words.slice(from).join(' ');
  const country =
    findCountries(later)[0] ?? (words.length - from > 2 ? findCountries(words[from] ?? '')[0] : undefined);
  if (/^(?:to|in|for|of|en|au|à)$/u.test(words[from - 1] ?? '') && country?.start === 0)
    from += words.slice(from).join(' ').slice(0, country.end).split(/\s+/u).length;
  const linked = /^(?:of|for|the|de|du|des|del|la|los|las|pour|para|aux?|à|d['’].*|l['’].*)$/iu.test(
    words[from - 1] ?? '',
  );
  if (linked && words.length - from < 3) return null;
  if (linked || words.length - from > 4 || /\p{Script=Arabic}/u.test(text))
    from = Math.max(from, words.length - 2);
  const name = words.slice(from).join(' ');
  const courtesy = stripCourtesyTitle(name);
  return from > role && (isPersonName(name) || courtesy !== name) ? name : null;
}
