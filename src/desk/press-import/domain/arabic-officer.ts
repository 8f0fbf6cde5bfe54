import { findCountries } from './find-countries';
import { isArabicGivenName } from './arabic-given-names';
import { isOrganisationWord, isRoleWord } from './name-words';
import { isPersonName } from './person-name';

/** Titles that stay with the name, as "Dr" does. */
const EARNED = /^(?:د\.?|الدكتورة?|البروفيسورة?)$/u;
/** Titles that tell the name from the office before it, and go. */
const TITLE =
  /^(?:السيدة?|الآنسة|المهندسة?|الأستاذة?|الفنانة?|الشاعرة?|الشيخة?|اللواء|العميد|العقيد|الفريق|القس|المطران|الأب|معالي|سعادة|الأميرة?)$/u;
/** First words of names, wherever they stand. */
const NAME_BEGINS = /^(?:عبد|أبو|أم)$/u;
/** Where somebody is from, behind a name. */
const ORIGIN = /\sمن (?:قرية|بلدة|مدينة|مخيم|محافظة|ناحية|حي|سكان|أهالي|منطقة|بلدات)\s.*$/u;
/** "the judge", between an office and the name of who holds it */
const PROFESSION = /(?<=\s\S+)\s(?:القاضي|النائب|المحامي|المستشار)ة?$/u;
const DEFINITE = /^[وفبك]?ال\p{L}{2}/u;
const LINK = /^(?:في|من|على|إلى|عن|مع|لدى|بدولة|بمدينة|بمحافظة|بمنطقة|بولاية|بإقليم)$/u;

/**
 * Parts an office and a name that stand side by side: Arabic has neither capitals nor, often, a comma. The name begins behind a
 * title, with a word that begins names, or as two words behind a definite one, which closes the office; or it stands first, before
 * a word of office.
 *
 * @returns null where no such sign parts them
 * @example splitArabicOfficer('محافظ المثال عبد القادر مثال'); // { name: 'عبد القادر مثال', office: 'محافظ المثال' }
 */
export function splitArabicOfficer(text: string, cut?: true): { name: string; office: string } | null {
  if (!/^\p{Script=Arabic}/u.test(text)) return null;
  const words = text.replace(ORIGIN, '').split(/\s+/u);
  const at = words.findIndex((word, index) => index > 1 && isRoleWord(word) && !DEFINITE.test(word));
  const first = words.slice(0, at).join(' ');
  if (at >= 2 && at <= 4 && !isRoleWord(words[0] ?? '') && isPersonName(first))
    return { name: first, office: words.slice(at).join(' ') };
  const isTitled = words.some((word, index) => index > 0 && EARNED.test(word));
  if (!words.slice(0, 2).some(isRoleWord) && !isTitled) return null;
  const begin = beginOfName(words);
  if (begin === null) return cut === undefined ? beforeLink(words) : null;
  const title = words[begin - 1] ?? '';
  const isTitle = TITLE.test(title) || EARNED.test(title);
  // "شكر سفير المثال جين مثال المعلمين": those who were thanked
  const isObject = words.length - begin === 3 && /^ال\p{L}+(?:ين|ون|ات)$/u.test(words.at(-1) ?? '');
  const name = words.slice(begin, isObject ? -1 : undefined).join(' ');
  const office = words
    .slice(0, isTitle ? begin - 1 : begin)
    .join(' ')
    .replace(PROFESSION, '');
  const isName =
    isPersonName(name) || (isRoleWord(words[begin] ?? '') && DEFINITE.test(words[begin + 1] ?? ''));
  if (!isName) return cut === undefined ? beforeLink(words) : null;
  return { name: EARNED.test(title) ? `${title} ${name}` : name, office };
}

/** Bodies and places that are called after somebody: "جامعة محمد …". */
const CALLED_AFTER =
  /^[وفبل]?(?:ال)?(?:جامعة|مستشفى|مدرسة|مطار|شارع|مؤسسة|مركز|ميناء|ملعب|جسر|ملك|شيخ|أمير|سلطان|جمعية|معهد|مسجد|جامع|مدينة|مخيم|قرية|حديقة|مكتبة|متحف|سد|بنك|مجموعة|شركة|صندوق|جائزة)$/u;

/** May a name of two to four words begin here, up to the end? */
function beginsName(words: readonly string[], index: number): boolean {
  const length = words.length - index;
  return index > 0 && length >= 2 && length <= 4 && !CALLED_AFTER.test(words[index - 1] ?? '');
}

/** The same, up to a word that links on: "وزير المثال جين مثال في الاحتفال". */
function beforeLink(words: readonly string[]): { name: string; office: string } | null {
  const link = words.findLastIndex(
    (word, index) => index > 2 && /^(?:في|من|إلى|على|عن|أن|خلال|لدى)$/u.test(word),
  );
  return link === -1 ? null : splitArabicOfficer(words.slice(0, link).join(' '), true);
}

function beginOfName(words: readonly string[]): number | null {
  const title = words.findIndex((word, index) => index > 0 && (TITLE.test(word) || EARNED.test(word)));
  if (title > 0) return title + 1;
  const given = words.findIndex((word, index) => beginsName(words, index) && isArabicGivenName(word));
  if (given > 0) return given;
  const opener = words.findIndex((word, index) => index > (word === 'عبد' ? 0 : 1) && NAME_BEGINS.test(word));
  if (opener > 0) return opener;
  const begin = [words.length - 2, words.length - 3].find((at) => at >= 1 && isClosedAt(words, at));
  return begin ?? null;
}

/** Does a definite word close the office, and an indefinite one begin a name of two or three words behind it? */
function isClosedAt(words: readonly string[], begin: number): boolean {
  const [before = '', first = ''] = words.slice(begin - 1);
  return (
    DEFINITE.test(before) &&
    !DEFINITE.test(first) &&
    !LINK.test(first) &&
    !/^[لب]\p{L}{5,}$/u.test(first) &&
    !isOrganisationWord(first) &&
    findCountries(words.slice(begin).join(' ')).length === 0
  );
}
