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
  /^(?:during|while|when|after|before|following|speaking|adding|noting|saying|as (?:he|she|they)|(?:in|on|en|dans|lors|devant|ante|durante|tras|con|avec|with|por|par|by)\s(?!charge)|in an? (?:interview|statement|speech)|at an? (?:press|news)|at the (?:opening|launch|close|event|ceremony)|on (?:\p{L}+day|behalf)|lors|pendant|à l['’](?:occasion|issue|ouverture)|dans un|au cours|ajoutant|durante|tras|en un|en una|al (?:inaugurar|término|cierre)|añadiendo|خلال|أثناء|في (?:بيان|تصريح|كلمة)|مضيف|مؤكد)/iu;
const INNER_CIRCUMSTANCE =
  /^(.+?\S)\s(?:during (?:the|a)|in an? (?:interview|statement|speech)|at an? (?:press|news)|at the (?:opening|launch|close|event|ceremony|signing)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})/iu;
const ARTICLE = /^(?:(?:the|le|la|les|el|los|las)\s+|l['’]\s?)/iu;
/** What is said of a person and is no office: an age, a clause. */
const ASIDE =
  /^(?:\d{1,3}(?:\s(?:years?|ans|años)(?:\s\p{L}+)?)?|who\s.*|whose\s.*|qui\s.*|dont\s.*|quien\s.*|que\s.*|وهو\s.*|وهي\s.*|(?:الذي|التي)\s.*|al\s\p{Ll}+r\s.*|en\s\p{Ll}+ant\s.*|lo\s.*|أن|إن|عن\s.*)$/iu;
/** "Example in a press conference": where and when a name is followed by. */
const BEHIND_NAME =
  /^((?:(?:Mr|Mrs|Ms|Mme|M|Sr|Sra|Dr|Prof)\.?\s)?\p{Lu}[\p{L}\p{M}’'.-]*(?:\s(?:(?:de|del|van|von|al|el|la|bin)\s){0,2}\p{Lu}[\p{L}\p{M}’'.-]*)*)\s(?:in|on|at|before|during|after|when|while|as|to|en|devant|lors|dans|à|au|aux|sur|pendant|après|avant|ante|tras|durante|al|a|por|desde|con)\s.*$/u;

/**
 * Parts the subject of an attribution into name, role and organisation. Role and organisation together keep every word
 * of the office; circumstances ("during the opening") are not part of it.
 *
 * @example
 * splitSpeaker('Ms. Jane Example, Counsellor at the Permanent Mission of Exampleland');
 * // { speaker: 'Jane Example', role: 'Counsellor', organisation: 'Permanent Mission of Exampleland' }
 */
export function splitSpeaker(subject: string): Speaker {
  const read = partSpeaker(subject);
  const led = LEADS.exec(subject)?.[1];
  return led !== undefined && read.organisation === '' && isPersonName(read.speaker)
    ? { ...read, organisation: led }
    : read;
}

/** "Jane Example, who leads the Example Trust": whose head she is, without a word of office. */
const LEADS =
  /^[^,]+,\s(?:who|qui|quien|que)\s(?:leads|heads|runs|chairs|dirige|préside|preside)\s(?:(?:the|le|la|el)\s|l['’])?(\p{Lu}[^,.;]{2,80})/u;

function partSpeaker(subject: string): Speaker {
  const comma = subject.includes('،') ? '، ' : ', ';
  const parts = withoutBrackets(subject)
    .split(/\s*[,،]\s*/u)
    .map((part) => stripCourtesyTitle(part.replace(/[.:;\s]+$/u, '')))
    .filter(
      (part, index, all) =>
        part !== '' && !ASIDE.test(part) && !(CIRCUMSTANCE.test(part) && (index > 0 || all.length > 1)),
    )
    .map((part) =>
      (INNER_CIRCUMSTANCE.exec(part)?.[1] ?? part).replace(/\s(?:who|whose|qui|dont|quien)\s.*$/u, ''),
    );
  const rest = (from: number): string =>
    parts
      .slice(from)
      .filter((part, index) => isOfficePart(part, index))
      .join(comma);
  const whole = withoutCircumstance(
    stripCourtesyTitle((parts[0] ?? '').replace(ARTICLE, '').replace(POSSESSIVE, '')),
  );
  const bare = whole.replace(/\s*\([^()]*\)$/u, '');
  const first = bare !== whole && nameAtEnd(bare) !== null ? bare : whole;
  const owned = /^(\p{Lu}[^,]*?)['’]s\s(\p{Lu}.*)$/u.exec(first);
  if (owned?.[1] && owned[2] && isPersonName(owned[2]))
    return { speaker: owned[2], role: rest(1), organisation: owned[1] };
  const affiliated = /^(.+?)\s*(?:\(([^()]+)\)|\s(?:of|from|at|de|del|du)\s(.+))$/u.exec(first);
  if (isPersonName(first)) return { speaker: first, ...splitOffice(rest(1).replace(/^the\s+/iu, '')) };
  if (affiliated?.[1] && isPersonName(affiliated[1])) {
    const organisation = (affiliated[2] ?? affiliated[3] ?? '').replace(ARTICLE, '');
    return { speaker: affiliated[1], role: rest(1), organisation };
  }
  const officer =
    affiliated?.[1] && /^\p{Lu}/u.test((affiliated[3] ?? '').replace(ARTICLE, ''))
      ? splitSpeaker(affiliated[1])
      : null;
  if (officer?.role && isPersonName(officer.speaker))
    return { ...officer, organisation: officer.organisation || (affiliated?.[3] ?? '').replace(ARTICLE, '') };
  const named = parts.findIndex((part, index) => index > 0 && isPersonName(part));
  const name = parts[named];
  if (name !== undefined) {
    const lead = parts.slice(0, named).filter((part, index) => isLead(part, index === named - 1));
    return {
      speaker: name,
      ...splitOffice(
        [...lead, ...parts.slice(named + 1).filter(isOfficePart)]
          .join(comma)
          .replace(ARTICLE, '')
          .replace(POSSESSIVE, ''),
      ),
    };
  }
  const trade = TRADE.exec(first);
  if (trade?.[1] && trade[2] && isPersonName(trade[2])) {
    if (TITLE.test(trade[1])) return { speaker: first, ...splitOffice(rest(1)) };
    return { speaker: trade[2], ...splitOffice([trade[1].trim(), rest(1)].filter(Boolean).join(comma)) };
  }
  const tail = nameAtEnd(first);
  if (tail === null) return { speaker: first, ...splitOffice(rest(1)) };
  const office = [first.slice(0, -tail.length).trim(), ...parts.slice(1)].join(comma);
  return { speaker: stripCourtesyTitle(tail), ...splitOffice(office) };
}

/** "Jane Example (Director, Example Agency)" is "Jane Example, Director, Example Agency". */
export function withoutBrackets(subject: string): string {
  return subject.replace(/\s*\(([^()]+)\)/gu, (whole, office: string) =>
    office.split(/\s+/u, 4).some(isRoleWord) ? `, ${office}` : whole,
  );
}

/** "diver Jane Example", "biólogo Juan Ejemplo": a trade that no list need have, in small letters. */
const TRADE =
  /^((?:(?!(?:of|for|de|du|des|del|the|by|from|at|in|en)\s)\p{Ll}[\p{L}'’-]+\s){1,2})(\p{Lu}.*)$/u;
/** Titles that stay with the name, as "Dr" does. */
const TITLE = /^(?:docteure?|professeure?|doctora?|profesora?|professor)\s$/iu;
const POSSESSIVE = /^(?:its|his|her|their|our|son|sa|ses|leur|su|sus)\s+/iu;

/** An office in front of a name: right before it any short part, farther off one with a word of office. */
function isLead(part: string, isNext: boolean): boolean {
  const words = part.split(/\s+/u);
  return words.some(isRoleWord) || (isNext && words.length <= 8 && /^(?:\p{Ll}|\p{Lo})/u.test(part));
}

/** A part behind a name: the first one, or one that begins with a capital or has a word of office; in Arabic, only the last kind. */
function isOfficePart(part: string, index: number): boolean {
  const hasRole = part.split(/\s+/u, 6).some(isRoleWord);
  if (/^\p{Script=Arabic}/u.test(part)) return hasRole;
  return index === 0 || hasRole || /^\p{Lu}/u.test(part);
}

function withoutCircumstance(name: string): string {
  const own = BEHIND_NAME.exec(name)?.[1];
  if (own === undefined) return name;
  const tail = name.slice(own.length);
  const isAffiliation = /^\s(?:at|de|del|du|of|from)\s(?:the\s)?\p{Lu}/u.test(tail);
  const isOffice = own.split(/\s+/u).some(isRoleWord) && nameAtEnd(own) === null;
  return isAffiliation || isOffice ? name : own;
}

/** "IOM Director General Jane Example" ends with a name; "Minister of Health Jane Example" too, of two words. */
function nameAtEnd(text: string): string | null {
  const words = text.split(/\s+/u);
  const role = words.findLastIndex((word) => isRoleWord(word));
  if (role === -1) return null;
  let from = words.length;
  while (from > role + 1 && isNameWord(words[from - 1] ?? '')) from -= 1;
  while (from < words.length && /^\p{Ll}/u.test(words[from] ?? '')) from += 1;
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
