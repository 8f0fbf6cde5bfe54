import { isArabicGivenName } from './arabic-given-names';
import { isOrganisationWord, isRoleWord } from './name-words';
import { isPersonName, stripCourtesyTitle } from './person-name';
import { ATTRIBUTION_VERBS } from './attribution-verbs';
import { splitOffice } from './split-office';
import type { Speaker } from './split-speaker';

/** "Dr", which stays with the name. */
const EARNED = /^[وف]?(?:د\.|الدكتورة?|البروفيسورة?)$/u;
/** "Mr", "His Excellency", before a name. */
const TITLE = /^[وف]?(?:السيدة?|الآنسة|المهندسة?|الأستاذة?|معالي|سعادة|الشيخة?|اللواء|العميد|سمو|فضيلة)$/u;
const PARTICLE = /^(?:بن|بنت|ابن|ولد|أبو|أم|عبد|آل)$/u;
const DEFINITE = /^ال\p{L}{2}/u;
/** What neither a name nor an office goes on with. */
const STOP =
  /^(?:في|من|على|إلى|عن|مع|لدى|أن|إن|بأن|أنه|أنها|خلال|أثناء|بعد|قبل|اليوم|أمس|لمدة|منذ|خلفا|بحضور|حيث|الذي|التي|عقب|قائلا|قائلة)$/u;

/** words; an office beside a name is not longer */
const OFFICE_WORDS = 7;

/**
 * People whom Arabic prose names with their office, anywhere in a clause: behind a title, or behind the office where the first name
 * is a common one. "افتتح رئيس الوزراء الدكتور جين المثال الجسر".
 *
 * @param clause up to a comma
 */
function readClause(clause: string): Speaker[] {
  const words = clause.split(/\s+/u).filter(Boolean);
  const people: Speaker[] = [];
  for (let at = 0; at < words.length - 1; at += 1) {
    if (!isTitle(words[at - 1] ?? '') && !(isArabicGivenName(words[at] ?? '') && officeBefore(words, at)))
      continue;
    if (isTitle(words[at] ?? '')) continue;
    const name = nameAt(words, at);
    if (!isPersonName(name)) continue;
    const end = at + name.split(' ').length;
    const first = firstTitle(words, at);
    const office = officeBefore(words, first) ?? officeBehind(words, end);
    if (office === null) continue;
    const earned = words.slice(first, at).find((word) => EARNED.test(word));
    const title = earned === undefined ? '' : `${earned.replace(/^[وف](?=ال)/u, '')} `;
    people.push({ speaker: `${title}${name}`, ...splitOffice(office) });
  }
  return people;
}

const isTitle = (word: string): boolean => TITLE.test(word) || EARNED.test(word);

/** Where the titles before a name begin. */
function firstTitle(words: readonly string[], name: number): number {
  let first = name;
  while (isTitle(words[first - 1] ?? '')) first -= 1;
  return first;
}

/** Two to four words, up to the first definite one, which closes a name. */
function nameAt(words: readonly string[], begin: number): string {
  let end = begin;
  let counted = 0;
  while (end < words.length && end - begin < 4) {
    const word = words[end] ?? '';
    const isFree = !STOP.test(word) && !isRoleWord(word) && !isOrganisationWord(word) && !isTitle(word);
    if (end > begin && !isFree && !PARTICLE.test(word)) break;
    end += 1;
    if (!PARTICLE.test(word)) counted += 1;
    if (counted >= 2 && (DEFINITE.test(word) || !DEFINITE.test(words[end] ?? ''))) break;
  }
  return words.slice(begin, end).join(' ');
}

/** "رئيس الوزراء" right before a name or its titles. */
function officeBefore(words: readonly string[], name: number): string | null {
  const from = Math.max(0, name - OFFICE_WORDS);
  const role = words.findIndex((word, at) => at >= from && at < name && isRoleWord(word));
  if (role === -1) return null;
  const office = words.slice(role, name);
  return office.some((word) => /^(?:أن|إن|بأن|إلى|عن|خلال|بحضور)$/u.test(word)) ? null : office.join(' ');
}

/** "مدير عام الصندوق" right behind a name. */
function officeBehind(words: readonly string[], end: number): string | null {
  if (!isRoleWord(words[end] ?? '')) return null;
  const behind = words.slice(end, end + OFFICE_WORDS);
  const stop = behind.findIndex(
    (word, at) => at > 0 && (STOP.test(word) || (word.startsWith('و') && isTitle(word))),
  );
  return behind.slice(0, stop === -1 ? behind.length : stop).join(' ');
}

const ANY_TITLE = /^(?:السيد|السيدة|المهندس|المهندسة|الدكتور|الدكتورة|الأستاذ|الأستاذة|الشيخ)\s+/u;
const VERB = new RegExp(`^${ATTRIBUTION_VERBS}\\s+`, 'u');

/** Arabic has no capitals: a clause with a word of office, and a clause beside it that is a name. */
export function findArabicPeople(paragraph: string): Speaker[] {
  const prose = paragraph.replace(/«[^»]*»|"[^"]*"|“[^”]*”/gu, ' : ');
  const parts = prose.split(/\s*[،:.«»"“”]\s*/u);
  const besides = parts.flatMap((part, index) => {
    const name = stripCourtesyTitle(part.replace(VERB, '')).replace(ANY_TITLE, '');
    if (!isPersonName(name)) return [];
    for (const beside of [parts[index - 1], parts[index + 1]]) {
      const office = beside === undefined ? null : arabicOffice(beside);
      if (office !== null) return [{ speaker: name, ...splitOffice(office) }];
    }
    return [];
  });
  return [...besides, ...parts.flatMap(readClause)];
}

function arabicOffice(part: string): string | null {
  const words = part.trim().split(/\s+/u);
  const role = words.findIndex((word) => isRoleWord(word));
  return role === -1 || role > 3 || words.length - role > 8 ? null : words.slice(role).join(' ');
}
