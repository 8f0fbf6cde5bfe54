import { nameAtEnd } from './name-at-end';
import { isPersonName, stripCourtesyTitle } from './person-name';
import { splitArabicOfficer } from './arabic-officer';
import { isRoleWord } from './name-words';
import { withoutCircumstance as withoutArabicCircumstance } from './arabic-subject';
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
  /^(.+?\S)\s(?:during (?:the|a)|in (?:an?|his|her|their) (?:interview|statement|speech|remarks|address|message)|en su (?:discurso|intervención|mensaje)|dans (?:son|sa|leur) (?:discours|allocution|intervention|message)|at an? (?:press|news)|at the (?:opening|launch|close|event|ceremony|signing)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|durante|tras|lors d[eu]|pendant|au cours d[eu]|à l['’](?:issue|occasion|ouverture)|al término|en (?:un|una) (?:rueda|entrevista|comunicado|acto)|dans un(?:e)? (?:communiqué|entretien|interview))(?!\p{L})/iu;
const ARTICLE = /^(?:(?:the|le|la|les|el|los|las)\s+|l['’]\s?)/iu;
/** "le Pr Example", "the Rev. Example": an article in front of a title that stays. */
const BEFORE_TITLE =
  /^(?:the|le|la|el)\s+(?=(?:Dr|Dra|Pr|Prof|Rev|Col|Gen|Capt|Lt|Sgt|Me|Ing|Lic)\.?\s\p{Lu})/iu;
/** What is said of a person and is no office: an age, a clause. */
const ASIDE =
  /^(?:(?:aged\s|(?:\p{Ll}+\s)?de\s|âgée?\sde\s)?\d{1,3}(?:\s(?:years?|ans|años)(?:\s\p{L}+)?)?|(?:joint|contacté|interrogé|cité|présent|interviewé|sollicité)e?s?(?:\s.*)?|(?:reached|contacted|quoted|interviewed|speaking)\s.*|(?:contactad|consultad|entrevistad|citad|presente)[oa]?s?(?:\s.*)?|who\s.*|whose\s.*|qui\s.*|dont\s.*|quien\s.*|que\s.*|(?:الذي|التي)\s.*|al\s\p{Ll}+r\s.*|en\s\p{Ll}+ant\s.*|lo\s.*|أن|إن|عن\s.*)$/iu;
/** Letters behind a name, and "elle", which takes it up. */
const POST_NOMINAL =
  /^(?:D|M\.?D|Ph\.?D|R\.?N|M\.?P\.?H|MBA|Esq|Jr|Sr|OBE|CBE|MBE|MP|MEP|QC|KC|elle|lui|il|él|ella|he|she)\.?$/u;

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
  /^[^,]+,\s(?:who|qui|quien|que)\s(?:leads|heads|runs|chairs|(?:co-?)?founded|owns|a (?:co)?fondé|(?:co)?fundó|dirige|préside|preside)\s(?:(?:the|le|la|el)\s|l['’])?(\p{Lu}[^,.;]{2,80}?)(?=\s(?:in|en|since|depuis|desde)\s|[,.;]|$)/u;

function partSpeaker(subject: string): Speaker {
  const comma = subject.includes('،') ? '، ' : ', ';
  const parts = withoutBrackets(subject)
    .split(/\s*(?:,(?!\d)|،)\s*/u)
    .map(officeOfClause)
    .map((part) => stripCourtesyTitle(part.replace(/[.:;\s]+$/u, '').replace(BEFORE_TITLE, '')))
    .filter(
      (part, index, all) =>
        part !== '' &&
        !POST_NOMINAL.test(part) &&
        !ASIDE.test(part) &&
        !(CIRCUMSTANCE.test(part) && (index > 0 || all.length > 1)),
    )
    .map((part) =>
      (INNER_CIRCUMSTANCE.exec(part)?.[1] ?? part)
        .replace(/\s(?:who|whose|qui|dont|quien)\s.*$/u, '')
        .replace(/^((?:an?|une?|una)\s(?:\p{Ll}+\s){1,4}?)(?:que|that)\s.*$/u, '$1'),
    )
    .map((part, index, all) => (index === 0 ? part : nameBehindTrade(part, isOfficeAlone(all[0] ?? ''))));
  const rest = (from: number): string =>
    parts
      .slice(from)
      .filter((part, index) => isOfficePart(part, index))
      .map((part) => part.replace(WHO_IS, ''))
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
  const arabic = splitArabicOfficer(withoutArabicCircumstance(first));
  if (arabic)
    return { speaker: arabic.name, ...splitOffice([arabic.office, rest(1)].filter(Boolean).join(comma)) };
  if (isPersonName(first)) return { speaker: first, ...splitOffice(rest(1).replace(/^the\s+/iu, '')) };
  if (affiliated?.[1] && isPersonName(affiliated[1])) {
    const organisation = withoutVerb((affiliated[2] ?? affiliated[3] ?? '').replace(ARTICLE, ''));
    return { speaker: affiliated[1], role: rest(1), organisation };
  }
  const officer =
    affiliated?.[1] && /^\p{Lu}/u.test((affiliated[3] ?? '').replace(ARTICLE, ''))
      ? splitSpeaker(affiliated[1])
      : null;
  if (officer?.role && isPersonName(officer.speaker))
    return {
      ...officer,
      organisation: officer.organisation || withoutVerb((affiliated?.[3] ?? '').replace(ARTICLE, '')),
    };
  const named = parts.findIndex((part, index) => index > 0 && isPersonName(part));
  const behind = /^(.+?)\s(?:of|from|at|de|del|du)\s((?:(?:the|la|el)\s|l['’])?\p{Lu}.*)$/u.exec(
    parts[1] ?? '',
  );
  if (named === -1 && behind?.[1] && behind[2] && isPersonName(behind[1]) && !isPersonName(parts[1] ?? ''))
    return {
      ...partSpeaker(`${parts[0] ?? ''}${comma}${behind[1]}`),
      organisation: behind[2].replace(ARTICLE, ''),
    };
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

/** "who has been director of the archive since 2014": the office in a clause. */
function officeOfClause(part: string): string {
  const office =
    /^(?:who|qui|quien|que)\s(?:has been|is|was|serves as|est|fut|es|fue|ha sido)\s(?:(?:the|an?|la|le|une?|el|una)\s|l['’])?(.+?)(?:\s(?:since|depuis|desde)\s.*)?$/u.exec(
      part,
    )?.[1];
  return office?.split(/\s+/u, 3).some(isRoleWord) ? office : part;
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
/** ", the singer Jane Example": the name, where no word of office stands before it. */
function nameBehindTrade(part: string, hasOffice: boolean): string {
  const [, trade = '', name = ''] = TRADE.exec(part.replace(ARTICLE, '')) ?? [];
  return isPersonName(name) && (hasOffice || !trade.trim().split(' ').some(isRoleWord)) ? name : part;
}

/** "sa fondatrice", before the name. */
const isOfficeAlone = (part: string): boolean => part.split(' ').some(isRoleWord) && nameAtEnd(part) === null;

/** "Example Ministry thanked the donors" */
const withoutVerb = (organisation: string): string =>
  organisation.replace(/\s(?:\p{Ll}{3,}ed|a \p{Ll}+é|\p{Ll}{3,}ó)\s.*$/u, '');

/** Titles that stay with the name, as "Dr" does. */
const TITLE = /^(?:docteure?|professeure?|doctora?|profesora?|professor)\s$/iu;
const POSSESSIVE = /^(?:its|his|her|their|our|son|sa|ses|leur|su|sus)\s+/iu;

/** An office in front of a name: right before it any short part, farther off one with a word of office. */
function isLead(part: string, isNext: boolean): boolean {
  const words = part.split(/\s+/u);
  return words.some(isRoleWord) || (isNext && words.length <= 8 && /^(?:\p{Ll}|\p{Lo})/u.test(part));
}

/** "وهي نازحة من …": who somebody is, in a clause. */
const WHO_IS = /^وه[وي]\s/u;

/** A part behind a name: the first one, or one that begins with a capital or has a word of office; in Arabic, only the last kind. */
function isOfficePart(part: string, index: number): boolean {
  const hasRole = part.split(/\s+/u, 6).some(isRoleWord);
  if (/^\p{Script=Arabic}/u.test(part)) return hasRole || WHO_IS.test(part);
  return (
    index === 0 ||
    hasRole ||
    /^\p{Lu}|^(?:(?:and|et|y)\s)?(?:des|du|de la|del|de l['’]|d['’])\s?\p{Lu}/u.test(part)
  );
}

function withoutCircumstance(name: string): string {
  const own = BEHIND_NAME.exec(name)?.[1];
  if (own === undefined) return name;
  const tail = name.slice(own.length);
  const isAffiliation = /^\s(?:at|de|del|du|of|from)\s(?:the\s)?\p{Lu}/u.test(tail);
  const isOffice = own.split(/\s+/u).some(isRoleWord) && nameAtEnd(own) === null;
  return isAffiliation || isOffice ? name : own;
}
