import { isRoleWord } from './name-words';
import { isPersonName, stripCourtesyTitle } from './person-name';
import { splitSpeaker, withoutBrackets } from './split-speaker';

const CONJUNCTION = /^(?:and|but|while|et|mais|tandis que|y|e|pero|mientras)\s+/iu;
const ASIDE =
  /^(?:asked|interrogée?s?|preguntad[oa]|consultad[oa]|who|which|whose|that|where|when|after|before|during|following|speaking|together|along|alongside|accompanied|flanked|joined|including|qui|que|dont|où|après|avant|lors|pendant|durant|accompagné|aux côtés|quien|quienes|donde|tras|durante|después|antes|junto|acompañad[oa]|que|الذي|التي)(?!\p{L})/iu;
const ARTICLE =
  /^(?:(?:[Tt]he|[Aa]n?|[Ll]e|[Ll]a|[Ll]es|[Uu]ne?|[Ee]l|[Ll]os|[Ll]as|[Uu]na|its|his|her|their|son|sa|ses|leur|su|sus)\s+|[Ll]['’])/u;
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
  const named = usable.findLastIndex((part) => part !== '' && (nameIn(part) !== null || isKnown(part)));
  if (named === -1) return usable.findLast((part) => part !== '' && startsAsSpeaker(part)) ?? clause;
  const own = nameIn(usable[named] ?? '') ?? usable[named] ?? '';
  const before = isPersonName(stripCourtesyTitle(own)) ? (parts[named - 1] ?? '') : '';
  const lead = isOfficeAlone(before) ? [officeOf(before)] : [];
  return [...lead, own, ...officesAfter(parts.slice(named + 1))].join(', ');
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
    words.slice(0, 4).some(isRoleWord) ||
    /^\p{Script=Arabic}/u.test(first)
  );
}

function isOfficeAlone(part: string): boolean {
  return !ASIDE.test(part) && part.split(/\s+/u).some(isRoleWord) && nameIn(part) === null;
}

/** "In his opening words the Minister of Health": the office begins behind the last article before its first word of office. */
function officeOf(part: string): string {
  const words = part.split(/\s+/u);
  const role = words.findIndex((word) => isRoleWord(word));
  const article = words
    .slice(0, role)
    .findLastIndex((word) =>
      /^(?:[Tt]he|[Aa]n?|[Ll]e|[Ll]a|[Ll]es|une?|[Ee]l|[Ll]os|[Ll]as|una)$/u.test(word),
    );
  return words.slice(article + 1).join(' ');
}

function officesAfter(parts: readonly string[]): string[] {
  return parts.filter((part) => !ASIDE.test(part));
}

/** Words that lead to a place or a thing, and not to whoever speaks. */
const LINK =
  /(?:^|\s)(?:of|in|on|at|to|by|for|with|from|over|under|near|de|du|des|dans|sous|sur|en|à|au|aux|avec|pour|par|del|con|por|para|desde|sobre|entre|the|la|le|el|los|las|les)\s/u;

/** Does the text begin with somebody who can speak: a name, a courtesy title, an office with or without article? */
export function beginsWithSpeaker(text: string, isKnown: (name: string) => boolean): boolean {
  const [part = ''] = text.split(/\s*[,،(:]\s*/u);
  const bare = part.replace(ARTICLE, '');
  const own = stripCourtesyTitle(bare);
  const words = own.split(/\s+/u);
  if (own !== bare && /^\p{Lu}|^\p{Lo}/u.test(own)) return true;
  if (isPersonName(words.slice(0, 2).join(' ')) || isKnown(words[0] ?? '')) return true;
  if (/^(?:Dr|Prof|Pr|Dra)\.?$/u.test(words[0] ?? '')) return true;
  const trade = /^((?:\p{Ll}[\p{L}’'-]+\s){1,2})(\p{Lu}.*)$/u.exec(own);
  if (trade?.[1] && trade[2] && !LINK.test(trade[1]))
    return isPersonName(trade[2].split(' ').slice(0, 2).join(' '));
  const [, second = ''] = text.split(/\s*,\s*/u);
  if (part !== bare && isPersonName(second) && words.length <= 4) return true;
  const office = words.slice(0, 4).findIndex((word) => isRoleWord(word));
  return office !== -1 && (office === 0 || part !== bare || /^\p{Lu}/u.test(words[0] ?? ''));
}

/**
 * Of whom a whole sentence speaks: the name, or the office, at its beginning; a circumstance may stand before it.
 *
 * @returns null for a sentence about something else
 */
export function subjectOfSentence(sentence: string, isKnown: (name: string) => boolean): string | null {
  const parts = sentence.replace(/^(?:For|As for|Pour|Para|Quant à)\s+(?=\p{Lu})/u, '').split(/\s*[,،]\s*/u);
  const begin = parts.findIndex(
    (part, index) => index < 3 && beginsWithSpeaker(part, isKnown) && !ASIDE.test(part),
  );
  const first = parts[begin];
  if (first === undefined) return null;
  const second = parts[begin + 1] ?? '';
  if (isPersonName(stripCourtesyTitle(second)) && isOfficeAlone(first))
    return `${officeOf(first)}, ${second}`;
  const own =
    /^((?:(?:Mr|Mrs|Ms|Mme|M|Sr|Sra|Dr|Prof)\.?\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*)/u.exec(
      first,
    )?.[1] ?? '';
  if (
    isPersonName(stripCourtesyTitle(own)) ||
    (own !== '' && stripCourtesyTitle(own) !== own) ||
    isKnown(own)
  )
    return own.split(' ').some(isRoleWord)
      ? own
      : [
          own,
          ...(second.split(/\s+/u, 4).some(isRoleWord) || /^(?:an?|une?|una)\s\p{Ll}/u.test(second)
            ? [second]
            : []),
        ].join(', ');
  if (own.split(' ').some(isRoleWord) && isPersonName(splitSpeaker(own).speaker)) return own;
  const words = first.split(/\s+/u);
  const role = words.findIndex((word) => isRoleWord(word));
  const small = words.findIndex(
    (word, index) => index > role && /^\p{Ll}/u.test(word) && !LINK.test(`${word} `),
  );
  const upTo = words.slice(0, small === -1 ? words.length : small).join(' ');
  if (role !== -1 && role <= 3 && isPersonName(splitSpeaker(upTo).speaker)) return upTo;
  const verb = words.findIndex(
    (word, index) =>
      index > role &&
      /^(?:a|said|says|told|ha|has|had|have|is|was|will|thanked|visited|opened|se|s['’]est|remercié|agradeció|inauguró)$|(?:ed|ó)$/u.test(
        word,
      ),
  );
  return role === -1 || role > 3 ? null : words.slice(0, verb === -1 ? words.length : verb).join(' ');
}
