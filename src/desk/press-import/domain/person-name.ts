import { isAcronym, isDeskWord, isOrganisationWord, isRoleWord } from './name-words';

const COURTESY =
  /^(?:(?:the |la |le |el )?(?:h\.\s?e\.|s\.\s?e\.(?:\s?m\.)?|mr|mrs|ms|miss|mx|mme|mlle|mm|m|sr|sra|srta|monsieur|madame|señora?|señorita|son excellence|his excellency|her excellency|السيد|السيدة|الآنسة|السيّد|السيّدة)(?:\.\s*|\s+))+|^(?:المهندسة?|الشيخة?)\s+(?=\S+\s+\S+$)/iu;
const PARTICLES = new Set(
  'de da do dos das del della di van von der den ter bin bint ibn ben al el la le du y e st'.split(' '),
);
/** Arabic words that stand in no name. */
const ARABIC_LINKS = new Set(
  'من في على عن إلى مع أن إن هذا هذه التي الذي بعد قبل كل بين أو ثم قد لم لا ما اليوم أمس غدا الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت خلال'.split(
    ' ',
  ),
);
/** Letters behind a name. */
const POST_NOMINAL = /(?:,?\s(?:MP|MEP|MSP|MD|PhD|QC|KC|OBE|CBE|MBE|Jr|Sr)\.?)+$/u;
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
  const words = text.replace(POST_NOMINAL, '').split(/\s+/u).filter(Boolean);
  const arabic = /^\p{Script=Arabic}/u.test(text);
  if (words.length < 2 || words.length > (arabic ? 4 : MOST_WORDS)) return false;
  if (arabic && words.some((word) => ARABIC_LINKS.has(word))) return false;
  return words.every((word, index) => isNameWord(word, index)) && isFullWord(words.at(-1) ?? '');
}

/** Can the word be part of a person's name? */
export function isNameWord(word: string, index = 1): boolean {
  if (index > 0 && PARTICLES.has(word)) return true;
  if (isRoleWord(word) || isDeskWord(word)) return false;
  if (isAcronym(word) ? index === 0 || !isSpoken(word) : isOrganisationWord(word)) return false;
  return isFullWord(word);
}

/** A surname in capitals has vowels and some length; a short form of a body mostly has not. */
function isSpoken(word: string): boolean {
  return word.length > 3 && /[AEIOUYÀ-Ý]/u.test(word);
}

function isFullWord(word: string): boolean {
  return /^(?:[dDlLOo]['’])?(?:\p{Lu}|\p{Script=Arabic})[\p{L}\p{M}'’.-]*$/u.test(word);
}
