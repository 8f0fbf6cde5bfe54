import { findCountries } from './find-countries';
import { bareArabic, isOrganisationWord, isRoleWord } from './name-words';

/** "المديرة العامة للمنظمة الدولية" holds "المنظمة الدولية": what is written onto the word goes, the article stays. */
export function arabicOrganisation(text: string): string {
  return (
    text
      .split(/\s*،\s*/u)
      .map(arabicBody)
      .find((body) => body !== '') ?? ''
  );
}

const PART_OF = /^(?:ال)?(?:برنامج|قسم|وحدة|دائرة|إدارة|مكتب|مشروع)$/u;
const DESK_OF = /^(?:مكتب|بعثة|إدارة|دائرة|قسم|أمانة)$/u;

/** "بالمنظمة" is "المنظمة"; "للجنة" at the end "اللجنة", and else "لجنة" of something. */
function ownForm(word: string, bare: string, isLast: boolean): string {
  if (/^[وف]?ال/u.test(word)) return word.replace(/^[وف]/u, '');
  const isDefinite = /^[وف]?(?:لل|بال)/u.test(word) && !bare.startsWith('ال');
  return isDefinite && (isLast || !bare.startsWith('ل')) ? `ال${bare}` : bare;
}

function arabicBody(text: string): string {
  const words = text.split(/\s+/u);
  let index = words.findIndex((word) => isOrganisationWord(word));
  // "مدير مكتب منظمة …": the desk belongs to the office
  if (DESK_OF.test(words[index] ?? '') && isOrganisationWord(words[index + 1] ?? '')) index += 1;
  const word = words[index];
  if (word === undefined || index === 0) return '';
  // "منسق برنامج … في مؤسسة": the body at which the programme is
  const within = words.findIndex(
    (one, at) => at > index + 1 && /^(?:في|لدى|ب)$/u.test(words[at - 1] ?? '') && isOrganisationWord(one),
  );
  if (within > 0 && PART_OF.test(word)) return words.slice(within).join(' ');
  const bare = bareArabic(word);
  const own = ownForm(word, bare, words.length === index + 1);
  const also = words.findIndex(
    (one, at) =>
      at > index && one.startsWith('و') && (isRoleWord(one.slice(1)) || /^و(?:أحد|إحدى)$/u.test(one)),
  );
  const more = words.slice(index + 1, also === -1 ? undefined : also);
  const end = more.findIndex((one) => /^(?:في|لدى|إلى)$/u.test(one));
  const placed = more.findIndex(
    (one, at) => at > 0 && /^ب\p{L}{3}/u.test(one) && findCountries(one.slice(1))[0]?.start === 0,
  );
  if (placed !== -1) return [own, ...more.slice(0, placed)].join(' ');
  const kept =
    end !== -1 && findCountries(more.slice(end).join(' '))[0]?.start === `${more[end] ?? ''} `.length
      ? more.slice(0, end)
      : more;
  return [own, ...kept].join(' ');
}
