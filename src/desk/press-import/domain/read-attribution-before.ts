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
  withoutLead,
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
  const according =
    ACCORDING_FIRST.exec(clause) ??
    /^(?:pour|para|for|quant (?:à|aux?)|as for|en cuanto al?)\s+/iu.exec(clause);
  if (according) {
    const subject = officeOnly(clause.slice(according[0].length));
    const [first = ''] = subject.split(/,/u);
    const isNamed = PERSON.test(first) || isKnown(first.replace(/^(?:Dr|Prof|Pr|Dra)\.?\s/u, ''));
    const named = beginsWithSpeaker(subject, isKnown) && isNamed;
    if (named || !/^(?:pour|para|for|quant|as for|en cuanto)/iu.test(according[0]))
      return { subject, end: 0 };
    if (/[,،]$/u.test(sentence)) return null;
  }
  const voice = colon ? (BY_VOICE.exec(clause)?.[1] ?? ISSUED_BY.exec(clause)?.[1]) : undefined;
  if (voice !== undefined) return { subject: voice, end: 0 };
  if (IN_OWN_WORDS.test(clause)) return { subject: '', end: 0 };
  const verb = [...clause.matchAll(EVERY_VERB)].at(-1);
  if (!verb && colon && SPOKE_ON.test(clause)) return { subject: '', end: 0 };
  const described = verb ? null : DESCRIBED.exec(clause);
  if (described?.[1]) return { subject: findSubject(described[1], isKnown), end: 0, isReported: true };
  if (!verb)
    return colon || /\s(?:that|que|qu['’])$/iu.test(sentence) ? readSpeakerBefore(clause, isKnown) : null;
  const before = withoutLead(clause.slice(0, verb.index).trim().replace(/[,،]$/u, ''));
  const after = withoutAdverb(clause.slice(verb.index + verb[0].length));
  const introduced =
    colon || after === '' || /(?:\s(?:that|que|qu['’]|[بل]?[أإ]ن(?:ها|ه|هم)?)|قائلا|قائلة)$/iu.test(sentence);
  const arabic = /^\p{Script=Arabic}/u.test(after) && !/[،,]$/u.test(sentence);
  if (!introduced && !arabic && !/^(?:reporters|journalists)/u.test(after))
    return reportedBy(clause, verb, isKnown);
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

/** "The following statement was issued by Jane Example:" */
const ISSUED_BY =
  /(?<!\p{L})(?:statement|remarks?|comments?|message|déclaration|communiqué|mensaje|declaraci(?:ón|ones)|comunicado)s?\s(?:\p{L}+\s){0,4}?(?:by|from|to|de|du|par|por|del)\s(?:(?:the|la|le|el)\s|l['’])?(\p{Lu}\S.{3,120})$/u;

/** "In her words," */
const IN_OWN_WORDS =
  /^(?:in (?:his|her|their) (?:own )?(?:words|view|opinion|eyes)|(?:selon|d['’]après) (?:lui|elle|eux)|à (?:son|leur) avis|à ses yeux|pour (?:lui|elle)|a (?:su|sus) (?:juicio|ojos)|en (?:su opinión|sus palabras|palabras suyas)|según (?:él|ella)|para (?:él|ella)|(?:على حد|بحسب|وفق) (?:قوله|قولها|تعبيره|تعبيرها))$/iu;

/** "Jane Example described the bridge as": what somebody called something. */
const DESCRIBED =
  /^(.{3,200}?)\s(?:(?:has|have|had|a|ont|avait|ha|han) )?(?:described|hailed|praised|dismissed|denounced|condemned|qualifié|décrit|salué|dénoncé|calificó|calificado|describió|descrito|definió|definido|tildó|tachó)\s.{2,120}\s(?:as|comme|como|de)$/iu;

/** "The company said the claim": whoever is reported to have said what the quotation is a part of. */
function reportedBy(clause: string, verb: RegExpExecArray, isKnown: IsKnown): Attribution | null {
  const before = clause.slice(0, verb.index).trim().replace(/[,،]$/u, '');
  if (isPronoun(before)) return { subject: '', end: 0, isReported: true };
  const subject = findSubject(before, isKnown);
  const isSpeaker =
    (beginsWithSpeaker(subject, isKnown) || subject.split(/,\s*/u).some(isPersonName)) &&
    (PERSON.test(subject) || isKnown(stripCourtesyTitle(subject)));
  return isSpeaker ? { subject, end: 0, isReported: true } : null;
}

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
    (part, index) =>
      !part.split(/\s+/u, 6).some(isRoleWord) &&
      !(index === 0 && APPOSITION.test(part)) &&
      !/^\p{Lu}/u.test(part) &&
      !isTrade(part) &&
      !OF_OR_HEADS.test(part),
  );
  return [name, ...(end === -1 ? parts : parts.slice(0, end))].join(text.includes('،') ? '، ' : ', ');
}

/** "beneficiaria de la comunidad": who somebody is, by a word that no list has */
const APPOSITION =
  /^(?!(?:pendant|depuis|lors|durante|desde|during|since)\s)\p{Ll}{4,}(?:\s\p{Ll}{4,})?\s(?:de|del|du|des|of|from|à|en|in|at)\s/u;

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
