import { ARTICLE, nameBehindTrade } from './begins-with-speaker';
import { isOrganisationWord, isRoleWord } from './name-words';
import { isPersonName, stripCourtesyTitle } from './person-name';
import { splitSpeaker, withoutBrackets } from './split-speaker';

const CONJUNCTION = /^(?:and|but|while|et|mais|tandis que|y|e|pero|mientras)\s+/iu;
/** How a part begins that names somebody by the way. */
export const ASIDE =
  /^(?:asked|interrogée?s?|preguntad[oa]|consultad[oa]|who|which|whose|that|where|when|after|before|during|following|speaking|together|along|alongside|accompanied|flanked|joined|including|qui|que|dont|où|après|avant|lors|pendant|durant|accompagné|aux côtés|quien|quienes|donde|tras|durante|después|antes|junto|acompañad[oa]|que|الذي|التي)(?!\p{L})/iu;
const PERSON_WITHIN = new RegExp(
  String.raw`(?:^|\s)((?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Mme|Mlle|M|Sr|Sra|Dra)\.?\s+)(?:\p{Lu}[\p{L}\p{M}'’-]+)(?:\s\p{Lu}[\p{L}\p{M}'’-]+){0,3}|\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:(?:de|del|van|von|bin|al|el|la|le)\s)?\p{Lu}[\p{L}\p{M}'’.-]*){1,4})$`,
  'u',
);

/**
 * The subject of a verb of saying, out of the words before the verb: the speaker who stands next to it with the office beside
 * the name, not somebody whom the sentence names on the way.
 *
 * @param clause the sentence up to its verb
 * @param known names of people whom the text has named
 * @example
 * findSubject('After a welcome by the Mayor of Marl, Ada Example, Director-General Otis Sample');
 * // 'Director-General Otis Sample'
 */
export function findSubject(clause: string, isKnown: (name: string) => boolean): string {
  const parts = withoutBrackets(clause)
    .split(/\s*[,،]\s*/u)
    .filter(Boolean);
  const usable = parts
    .map((part) => part.replace(CONJUNCTION, ''))
    .map((part) => (ASIDE.test(part) ? '' : part));
  const last = usable.findLastIndex(
    (part, index) =>
      part !== '' &&
      (nameIn(part) !== null || isKnown(part)) &&
      !isOfficeBehind(part, usable[index - 1] ?? ''),
  );
  const [first = '', second = ''] = usable;
  const opens =
    isPersonName(stripCourtesyTitle(first)) && isRoleWord(second.replace(ARTICLE, '').split(/\s+/u)[0] ?? '');
  const named = opens && !usable.slice(2).some((part) => ASIDE_NAMED.test(part)) ? 0 : last;
  if (named === -1) return usable.findLast((part) => part !== '' && startsAsSpeaker(part)) ?? clause;
  const own = nameIn(usable[named] ?? '') ?? usable[named] ?? '';
  const before = isPersonName(stripCourtesyTitle(own)) ? (parts[named - 1] ?? '') : '';
  const lead = isOfficeAlone(before) && !PARTICIPLE.test(before) ? [officeOf(before)] : [];
  return [...lead, own, ...officesAfter(parts.slice(named + 1))].join(', ');
}

/** "and Mr Example", "Dr Example": another person, who is told from a field ("Océanos y Pesca") by a title. */
const ASIDE_NAMED = /^(?:and |et |y )?(?:Mr|Mrs|Ms|Dr|Mme|M|Sr|Sra|Prof)\.?\s\p{Lu}/u;

/** "Jane Example, president of the Example Cooperative": of whom the part before speaks, however this one ends. */
function isOfficeBehind(part: string, before: string): boolean {
  return (
    isRoleWord(part.replace(ARTICLE, '').split(/\s+/u)[0] ?? '') &&
    /\s(?:of|for|at|de|du|del|d['’]\S+)\s.*\s\p{Lu}\S*$/u.test(part) &&
    isPersonName(stripCourtesyTitle(before))
  );
}

/** The person that a part names, with the office in front; null for one that names none. */
function nameIn(part: string): string | null {
  const read = splitSpeaker(part);
  if (isPersonName(read.speaker) || stripCourtesyTitle(part) !== part)
    return startsAsSpeaker(part) ? part : personIn(part);
  const within = PERSON_WITHIN.exec(part)?.[1];
  const role = part.split(/\s+/u).findIndex((word) => isRoleWord(word));
  const named =
    within !== undefined &&
    (isPersonName(stripCourtesyTitle(within)) || stripCourtesyTitle(within) !== within);
  return named && (role === -1 || role > 4) ? within : null;
}

/** "Participants also heard Mr Example": the person at the end is who spoke. */
function personIn(part: string): string {
  if (startsAsSpeaker(part)) return part;
  return PERSON_WITHIN.exec(part)?.[1] ?? part;
}

function startsAsSpeaker(part: string): boolean {
  const bare = part.replace(ARTICLE, '');
  const words = bare.split(/\s+/u);
  const [first = ''] = words;
  return (
    isPersonName(stripCourtesyTitle(bare)) ||
    stripCourtesyTitle(bare) !== bare ||
    isPersonName(words.slice(0, 2).join(' ')) ||
    (part !== bare && nameBehindTrade(bare) === true) ||
    words.slice(0, 4).some(isRoleWord) ||
    /^\p{Script=Arabic}/u.test(first)
  );
}

export function isOfficeAlone(part: string): boolean {
  return (
    !ASIDE.test(part) && part.split(/\s+/u).some(isRoleWord) && (nameIn(part) === null || endsWithBody(part))
  );
}

/** "the president of the Example Federation of Mills": what stands behind the kind of body is its name, and no person's. */
function endsWithBody(part: string): boolean {
  const words = part.split(/\s+/u);
  const role = words.findIndex((word) => isRoleWord(word));
  const body = words.findLastIndex((word) => isOrganisationWord(word));
  return (
    role !== -1 &&
    body > role &&
    /\s(?:of|for|de|du|des|del|d['’]\S*|para|pour)\s/u.test(words.slice(role).join(' '))
  );
}

/** "In his opening words the Minister of Health": the office begins behind the last article before its first word of office. */
export function officeOf(part: string): string {
  const words = part.split(/\s+/u);
  const role = words.findIndex((word) => isRoleWord(word));
  if (role === -1) return part.replace(ARTICLE, '');
  const article = words
    .slice(0, role)
    .findLastIndex((word) =>
      /^(?:[Tt]he|[Aa]n?|[Ll]e|[Ll]a|[Ll]es|une?|[Ee]l|[Ll]os|[Ll]as|una)$/u.test(word),
    );
  return words.slice(article + 1).join(' ');
}

/** "Réagissant à la condamnation du directeur": what somebody does, who is named behind it. */
const PARTICIPLE =
  /^(?!\p{L}*(?:president|commandant|consultant|assistant|adjutant))\p{L}{4,}(?:ant|ing|ando|iendo)\s/iu;

/** What is left of a verb: "s’est", "a également". */
const AUXILIARIES =
  /^\p{Ll}{2,}(?:ó|aron|ieron|ed)(?:\s|$)|^a\s\p{Ll}+(?:é|i|u|it|is)(?:\s|$)|^(?:ont|ha|han|has|have)\s\p{Ll}|^(?:(?:s['’]est|s['’]était|a|ont|avait|se|ha|han|had|has|have|was|is|est|pour sa part|également|aussi|también|also|later|then|today|aujourd['’]hui|hoy)\s?)+$/iu;

function officesAfter(parts: readonly string[]): string[] {
  return parts.filter((part) => !ASIDE.test(part) && !AUXILIARIES.test(part));
}
