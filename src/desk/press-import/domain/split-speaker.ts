import { isNameWord, isPersonName, stripCourtesyTitle } from './person-name';
import { isRoleWord } from './name-words';
import { splitOffice } from './split-office';

/** Who speaks, taken apart. */
export interface Speaker {
  speaker: string;
  role: string;
  organisation: string;
}

const CIRCUMSTANCE =
  /^(?:during|while|when|after|before|following|speaking|adding|noting|saying|as (?:he|she|they)|in an? (?:interview|statement|speech)|at an? (?:press|news)|at the (?:opening|launch|close|event|ceremony)|on (?:\p{L}+day|behalf)|lors|pendant|à l['’](?:occasion|issue|ouverture)|dans un|au cours|ajoutant|durante|tras|en un|en una|al (?:inaugurar|término|cierre)|añadiendo|خلال|أثناء|في (?:بيان|تصريح|كلمة)|مضيف|مؤكد)/iu;
const INNER_CIRCUMSTANCE =
  /^(.+?\S)\s(?:during (?:the|a)|in an? (?:interview|statement|speech)|at an? (?:press|news)|at the (?:opening|launch|close|event|ceremony|signing)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})/iu;
const ARTICLE = /^(?:the|le|la|les|el|los|las|l['’])\s*/iu;

/**
 * Parts the subject of an attribution into name, role and organisation. Role and organisation together keep every word
 * of the office; circumstances ("during the opening") are not part of it.
 *
 * @example
 * splitSpeaker('Ms. Jane Example, Counsellor at the Permanent Mission of Exampleland');
 * // { speaker: 'Jane Example', role: 'Counsellor', organisation: 'Permanent Mission of Exampleland' }
 */
export function splitSpeaker(subject: string): Speaker {
  const comma = subject.includes('،') ? '، ' : ', ';
  const parts = subject
    .split(/\s*[,،]\s*/u)
    .map((part) => stripCourtesyTitle(part.replace(/[.:;\s]+$/u, '')))
    .filter((part, index, all) => part !== '' && !(CIRCUMSTANCE.test(part) && (index > 0 || all.length > 1)))
    .map((part) => INNER_CIRCUMSTANCE.exec(part)?.[1] ?? part);
  const rest = (from: number): string => parts.slice(from).join(comma);
  const first = stripCourtesyTitle((parts[0] ?? '').replace(ARTICLE, ''));
  const affiliated = /^(.+?)\s*(?:\(([^()]+)\)|\s(?:of|from|at|de|del|du)\s(.+))$/u.exec(first);
  if (isPersonName(first)) return { speaker: first, ...splitOffice(rest(1).replace(/^the\s+/iu, '')) };
  if (affiliated?.[1] && isPersonName(affiliated[1])) {
    const organisation = (affiliated[2] ?? affiliated[3] ?? '').replace(ARTICLE, '');
    return { speaker: affiliated[1], role: rest(1), organisation };
  }
  const named = parts.findIndex((part, index) => index > 0 && isPersonName(part));
  const name = parts[named];
  if (name !== undefined) {
    const lead = parts.slice(0, named).filter((part) => part.split(/\s+/u).some(isRoleWord));
    return {
      speaker: name,
      ...splitOffice([...lead, ...parts.slice(named + 1)].join(comma).replace(ARTICLE, '')),
    };
  }
  const tail = nameAtEnd(first);
  if (tail === null) return { speaker: first, ...splitOffice(rest(1)) };
  const office = [first.slice(0, -tail.length).trim(), ...parts.slice(1)].join(comma);
  return { speaker: stripCourtesyTitle(tail), ...splitOffice(office) };
}

/** "IOM Director General Jane Example" ends with a name; "Minister of Health Jane Example" too, of two words. */
function nameAtEnd(text: string): string | null {
  const words = text.split(/\s+/u);
  const role = words.findLastIndex((word) => isRoleWord(word));
  if (role === -1) return null;
  let from = words.length;
  while (from > role + 1 && isNameWord(words[from - 1] ?? '')) from -= 1;
  while (from < words.length && /^\p{Ll}/u.test(words[from] ?? '')) from += 1;
  if (from > role + 1 || words.length - from > 4 || /\p{Script=Arabic}/u.test(text))
    from = Math.max(from, words.length - 2);
  const name = words.slice(from).join(' ');
  const courtesy = stripCourtesyTitle(name);
  return from > role && (isPersonName(name) || courtesy !== name) ? name : null;
}
