import { arabicSubject } from './arabic-subject';
import type { Attribution, IsKnown } from './attribution';
import {
  ACCORDING_FIRST,
  EVERY_VERB,
  isPronoun,
  isTrade,
  PERSON,
  READ_LENGTH,
  withoutAdverb,
} from './attribution-words';
import { beginsWithSpeaker } from './begins-with-speaker';
import { findSubject } from './find-subject';
import { startOfLastSentence } from './first-sentence';
import { isRoleWord } from './name-words';
import { isPersonName, stripCourtesyTitle } from './person-name';
import { splitSpeaker } from './split-speaker';

/**
 * Reads an attribution before an opening mark: "Jane Example, Director, said: ", "وقالت جين مثال: ", "According to X, ", "Jane
 * Example, Director: ".
 *
 * @param prose from the last quotation or the paragraph's beginning to the opening mark
 */
export function readAttributionBefore(prose: string, isKnown: IsKnown): Attribution | null {
  const read = prose.slice(-READ_LENGTH).trimEnd();
  const sentence = read.slice(startOfLastSentence(read)).trim();
  const colon = /[:：]$/u.test(sentence);
  const clause = sentence.replace(
    /(?:\s(?:that|que|qu['’]|[بل]?[أإ]ن(?:ها|ه|هم)?|إنّ|من أن))?[\s,،:：]*$/u,
    '',
  );
  if (clause === '') return null;
  const according = ACCORDING_FIRST.exec(clause) ?? /^(?:pour|para|for)\s+/iu.exec(clause);
  if (according) {
    const subject = officeOnly(clause.slice(according[0].length));
    const named = beginsWithSpeaker(subject, isKnown) && PERSON.test(subject.split(/,/u)[0] ?? '');
    if (named || !/^(?:pour|para|for)/iu.test(according[0])) return { subject, end: 0 };
    if (/[,،]$/u.test(sentence)) return null;
  }
  const voice = colon ? BY_VOICE.exec(clause)?.[1] : undefined;
  if (voice !== undefined) return { subject: voice, end: 0 };
  const verb = [...clause.matchAll(EVERY_VERB)].at(-1);
  if (!verb && colon && SPOKE_ON.test(clause)) return { subject: '', end: 0 };
  if (!verb)
    return colon || /\s(?:that|que|qu['’])$/iu.test(sentence) ? readSpeakerBefore(clause, isKnown) : null;
  const before = clause.slice(0, verb.index).trim().replace(/[,،]$/u, '');
  const after = withoutAdverb(clause.slice(verb.index + verb[0].length));
  const introduced =
    colon || after === '' || /(?:\s(?:that|que|qu['’]|[بل]?[أإ]ن(?:ها|ه|هم)?)|قائلا|قائلة)$/iu.test(sentence);
  const arabic = /^\p{Script=Arabic}/u.test(after) && !/[،,]$/u.test(sentence);
  if (!introduced && !arabic && !/^(?:reporters|journalists)/u.test(after)) return null;
  if (/^\p{Script=Arabic}/u.test(clause)) return { subject: arabicSubject(clause), end: 0 };
  const behind =
    /^(?:and|et|y|و)?$/iu.test(before) ||
    (!namesSomebody(before, isKnown) && beginsWithSpeaker(after, isKnown));
  const subject = behind ? after : findSubject(before, isKnown);
  const spoken = subject === before ? (subject.split(/,\s*/u).at(-1) ?? '') : subject;
  return { subject: isPronoun(spoken) ? '' : subject, end: 0 };
}

/** "…, through its director, Jane Example:" */
const BY_VOICE =
  /\s(?:par la voix d[eu']|par la bouche de|through (?=(?:its|their)\s)|por boca de|en boca de|a través de (?=sus?\s))\s?(\S.{5,120})$/iu;

/** "He went on:" */
const SPOKE_ON = /^(?:(?:and|et|y)\s)?(?:he|she|they|il|elle|ils|elles|él|ella)\s(?:\S+\s?){1,5}$/iu;

/** "Jane Example, Director:" and "Jane Example remembers the winter:", without a verb that is known. */
function readSpeakerBefore(clause: string, isKnown: IsKnown): Attribution | null {
  const subject = findSubject(clause, isKnown);
  if (!beginsWithSpeaker(subject, isKnown)) return null;
  const parts = subject.split(/\s*[,،]\s*/u);
  const [first = ''] = parts;
  const name =
    /^((?:(?:[Tt]he|[Ll]e|[Ll]a|[Ee]l|[Uu]ne?|[Uu]na|[Aa]n?)\s(?:\p{Ll}[\p{L}-]+\s){1,2}|[Ll]['’](?:\p{Ll}[\p{L}-]+\s){1,2})?(?:(?:Mr|Mrs|Ms|Mme|M|Sr|Sra|Dr|Prof)\.?\s)?\p{Lu}[\p{L}’'.-]*(?:\s(?:(?:de|del|van|al|el)\s)?\p{Lu}[\p{L}’'.-]*)*)\s\p{Ll}/u.exec(
      first,
    );
  const own = /\s(?:of|from|at|de|del|du)\s+(?:(?:the|la|los|las)\s)?\p{Lu}/u.test(first)
    ? first
    : (name?.[1] ?? first);
  const speaker = stripCourtesyTitle(own);
  const speaks =
    speaker !== own ||
    isPersonName(splitSpeaker(own).speaker) ||
    isKnown(speaker) ||
    own.split(/\s+/u).some((word) => isRoleWord(word));
  if (!speaks) return null;
  const behind = parts.slice(1);
  const last = behind.at(-1) ?? '';
  // a verb at the end that no list has: "Jane Example, a planter, agrees"
  if (behind.length > 1 && /^\p{Ll}/u.test(last) && !last.split(/\s+/u).some(isRoleWord)) behind.pop();
  const offices = behind.filter(
    (part, index) =>
      (index === 0 && /^(?:an?|une?|una)\s/u.test(part)) ||
      part.split(/\s+/u, 5).some(isRoleWord) ||
      !/^\p{Ll}+\s/u.test(part) ||
      /^(?:de|du|del|from|of)\s(?:(?:the|la)\s|l['’])?\p{Lu}/u.test(part) ||
      parts.length === 2 ||
      isTrade(part),
  );
  return { subject: [own, ...offices].join(', '), end: 0 };
}

/** Of "Jane Example, Director in Ghana, the number has doubled": the name and the offices right behind it. */
function officeOnly(text: string): string {
  const [name = '', ...parts] = text.split(/\s*[,،]\s*/u);
  const end = parts.findIndex(
    (part) =>
      !part.split(/\s+/u, 6).some(isRoleWord) &&
      !/^\p{Lu}/u.test(part) &&
      !isTrade(part) &&
      !OF_OR_HEADS.test(part),
  );
  return [name, ...(end === -1 ? parts : parts.slice(0, end))].join(text.includes('،') ? '، ' : ', ');
}

/** ", of the Example Agency" and ", who heads the Example Agency": whose the speaker is. */
const OF_OR_HEADS =
  /^(?:(?:from|of|at|de|du|del)\s(?:(?:the|la|los|las)\s|l['’])?\p{Lu}|(?:who|qui|quien|que)\s(?:leads|heads|runs|chairs|dirige|préside|preside)\s)/u;

function namesSomebody(text: string, isKnown: IsKnown): boolean {
  return (
    PERSON.test(text) ||
    isPronoun(text) ||
    text.split(/\s+/u).some((word) => isRoleWord(word) || isKnown(word))
  );
}
