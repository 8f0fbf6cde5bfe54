import { isAcronym, isDeskWord, isOrganisationWord, isRoleWord } from './name-words';

const COURTESY =
  /^(?:(?:h\.\s?e\.|s\.\s?e\.(?:\s?m\.)?|mr|mrs|ms|miss|mx|mme|mlle|mm|m|sr|sra|srta|monsieur|madame|señora?|السيد|السيدة|الآنسة|السيّد|السيّدة)(?:\.\s*|\s+))+/iu;
const PARTICLES = new Set(
  'de da do dos das del della di van von der den ter bin bint ibn ben al el la le du y e st'.split(' '),
);
const MOST_WORDS = 6;

/**
 * A name without courtesy titles: Mr, Mrs, Ms, Mme, M., Sr., Sra., H.E., السيد, السيدة. "Dr" and "Prof." are earned,
 * tell people apart, and stay.
 *
 * @example
 * stripCourtesyTitle('Mme Jane Example'); // 'Jane Example'
 */
export function stripCourtesyTitle(text: string): string {
  return text.replace(COURTESY, '').trim();
}

/**
 * Does the text read as a person's name: two to six words, each with a capital (or a particle such as "de"), none of
 * them a function, a kind of organisation or a short form? Arabic has no capitals; there it is two to four such words.
 *
 * @example
 * isPersonName('Jane van Example'); // true
 * isPersonName('Example Agency'); // false
 */
export function isPersonName(text: string): boolean {
  const words = text.split(/\s+/u).filter(Boolean);
  const arabic = /^\p{Script=Arabic}/u.test(text);
  if (words.length < 2 || words.length > (arabic ? 4 : MOST_WORDS)) return false;
  return words.every((word, index) => isNameWord(word, index)) && isFullWord(words.at(-1) ?? '');
}

/** Can the word be part of a person's name? */
export function isNameWord(word: string, index = 1): boolean {
  if (index > 0 && PARTICLES.has(word)) return true;
  if (isRoleWord(word) || isDeskWord(word)) return false;
  if (isAcronym(word) ? index === 0 : isOrganisationWord(word)) return false;
  return isFullWord(word);
}

function isFullWord(word: string): boolean {
  return /^(?:[dDlLOo]['’])?(?:\p{Lu}|\p{Script=Arabic})[\p{L}\p{M}'’.-]*$/u.test(word);
}
