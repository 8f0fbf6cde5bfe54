import { isAcronym, isDeskWord, isOrganisationWord, isRoleWord } from './name-words';

const COURTESY =
  /^(?:(?:the |la |le |el )?(?:h\.\s?e\.|s\.\s?e\.(?:\s?m\.)?|hon|honou?rable|mr|mrs|ms|miss|mx|mme|mlle|mm|m|sr|sra|srta|monsieur|madame|señora?|señorita|don|doña|son excellence|his excellency|her excellency|سعادة|معالي|السيد|السيدة|الآنسة|السيّد|السيّدة)(?:\.\s*|\s+))+|^(?:المهندسة?|الشيخة?)\s+(?=\S+\s+\S+$)/iu;
const PARTICLES = new Set(
  'de da do dos das del della di van von der den ter bin bint ibn ben al el la le du y e st'.split(' '),
);
/** Arabic words that stand in no name. */
const ARABIC_LINKS = new Set(
  'من في على عن إلى مع أن إن هذا هذه التي الذي بعد قبل كل بين أو ثم قد لم لا ما اليوم أمس غدا الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت خلال أثناء لدى عقب أمام حول عبر عند منذ هناك حيث كما أما بهذه بهذا لهذا لهذه وهو وهي كان كانت'.split(
    ' ',
  ),
);
/** Words that lead to a place or a time, with the capital of a sentence's beginning: "At Example", "À Exemple". */
const LEADS =
  /^(?:At|In|On|By|For|From|To|With|After|Before|Since|During|Near|Under|À|Au|Aux|En|Dans|Sur|Par|Pour|Avec|Après|Avant|Depuis|Selon|Chez|Lors|Ante|Con|Desde|Durante|Para|Por|Según|Sobre|Tras)$/u;
/** Names of families that are names of trades. */
const TRADES_BORNE =
  /^(?:Cook|Mason|Weaver|Potter|Tailor|Taylor|Baker|Carpenter|King|Warden|Steward|Shepherd|Farmer|Forester|Gardener|Singer|Miner|Page|Ranger|Berger|Boucher|Boulanger|Marin|Maçon|Garde|Forestier|Potier|Tisserand|Roi|Rey|Reina|Pastor|Guerrero|Tejedor|Alarcón)$/iu;
const ARABIC_TRADES =
  /^ال(?:قاضي|شيخ|خطيب|نجار|صياد|مفتي|حاكم|عميد|تاجر|نقيب|حداد|معلم|مختار|مؤذن|والي|كاتب|خياط|عمدة|رئيس|أمين|وزير|سفير|قائد|طبيب|مهندس|زعيم|ملاح|بنا|حلاق|صائغ|عطار|جزار|حاج|فلاح)$/u;
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
  if (arabic && words.some(isArabicLink)) return false;
  // "Océanos y Pesca": two things, where a name has more
  if (words.length === 3 && /^[ye]$/u.test(words[1] ?? '')) return false;
  return words.every((word, index) => isNameWord(word, index)) && isFullWord(words.at(-1) ?? '');
}

/** With "and" written onto it or without, and "for the", which begins no name. */
function isArabicLink(word: string): boolean {
  return ARABIC_LINKS.has(word) || ARABIC_LINKS.has(word.replace(/^[وف]/u, '')) || /^و?لل/u.test(word);
}

/** Can the word be part of a person's name? */
export function isNameWord(word: string, index = 1): boolean {
  if (index > 0 && (PARTICLES.has(word) || ARABIC_TRADES.test(word) || isFamily(word))) return true;
  if (index === 0 && LEADS.test(word)) return false;
  if (isRoleWord(word) || isDeskWord(word)) return false;
  if (isAcronym(word) ? index === 0 || !isSpoken(word) : isOrganisationWord(word)) return false;
  return isFullWord(word);
}

function isFamily(word: string): boolean {
  return /^\p{Lu}/u.test(word) && TRADES_BORNE.test(word);
}

/** A surname in capitals has vowels and some length; a short form of a body mostly has not. */
function isSpoken(word: string): boolean {
  return word.length > 3 && /[AEIOUYÀ-Ý]/u.test(word);
}

function isFullWord(word: string): boolean {
  return /^(?:[dDlLOo]['’])?(?:\p{Lu}|\p{Script=Arabic})[\p{L}\p{M}'’.-]*$/u.test(word);
}
