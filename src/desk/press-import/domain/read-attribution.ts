import { ACCORDING_TO, ATTRIBUTION_VERBS, INTRODUCES_SPEAKER, PRONOUN } from './attribution-verbs';
import { beginsWithSpeaker, findSubject } from './find-subject';
import { endOfFirstSentence, startOfLastSentence } from './first-sentence';
import { isRoleWord } from './name-words';
import { isPersonName, stripCourtesyTitle } from './person-name';

/** Whom a quotation's surroundings name. `subject` is as written, '' for a pronoun or nobody. */
export interface Attribution {
  subject: string;
  /** offset in the prose after the quotation at which the attribution is over */
  end: number;
}

/** characters of prose looked at on each side; an attribution with a long office fits */
const READ_LENGTH = 700;
const VERB_FIRST = new RegExp(
  `^(?:[—–-]\\s*)?(?:(?:leur|lui|nous|vous|les|le|me|m['’]|l['’])\\s?)?${ATTRIBUTION_VERBS}`,
  'iu',
);
const INVERTED =
  /^(?:a|ont|avait)-t-(?:il|elle|on)s?\s(?:\p{L}+\s)?\p{L}+|^(?:\p{L}+)-t-(?:il|elle)|^(?:\p{L}+)-(?:ils?|elles?)(?!\p{L})|^s['’]est-(?:il|elle)(?!\p{L})/iu;
const FIRST_VERB = new RegExp(ATTRIBUTION_VERBS, 'iu');
const EVERY_VERB = new RegExp(ATTRIBUTION_VERBS, 'giu');
const ACCORDING_FIRST = new RegExp(`^${ACCORDING_TO}`, 'iu');
const ADVERB =
  /^(?:[\s,،]*(?:pour (?:sa|leur) part|de (?:son|leur) côté|quant à (?:lui|elle)|por su (?:parte|lado)|a su vez|for (?:his|her|its) part|in turn|من جانبه|من جانبها|من جهته|من جهتها|بدوره|بدورها|also|further|today|yesterday|on \p{L}+day|in a statement|également|aussi|encore|hier|aujourd['’]hui|también|además|hoy|ayer|أيضا|أيضاً|اليوم)(?=[\s,،.:]|$))+/iu;

/** Words that stand before a verb of saying: auxiliaries, pronouns, adverbs. */
const AUXILIARY =
  /^(?:a|ont|avait|ha|han|había|has|have|had|se|s['’](?:est|était)|also|then|later|further|également|aussi|encore|también|además|\p{Ll}+(?:ly|ment|mente))$/u;
/** Words that no verb of saying is: "as the campaign of Jane Example", "in Example". */
const NO_VERB =
  /^(?:as|of|in|on|at|to|by|for|with|from|and|or|but|the|a|an|is|was|are|were|be|been|which|who|whose|that|this|under|over|when|where|while|after|before|de|du|des|dans|sous|sur|en|à|au|aux|avec|pour|par|qui|que|dont|et|ou|mais|est|sont|était|le|la|les|un|une|del|con|por|para|desde|sobre|bajo|como|según|y|o|pero|es|son|era|fue|el|los|las|una|lors|titre|titled|called|entitled|intitulé|titulad[oa]|llamad[oa]|named|led|held|organised|organized|presented|signed)$/iu;
/** Arabic words that begin no verb of saying. */
const NO_ARABIC_VERB =
  /^(?:ال|لل|بال|في|من|إلى|على|عن|مع|بعد|قبل|خلال|حيث|التي|الذي|هذا|هذه|وهو|وهي|كما|أن|إن|ثم|بين|عند|عبر|ضمن|تحت|فوق|حول|وفي|ومن|وعلى)/u;

/** Whose name the text has given: their full name, or a surname that one of them has. */
export type IsKnown = (name: string) => boolean;

/**
 * Reads an attribution after a closing mark: ", said Jane Example, Director.", " she added.", ", selon Mme Example", ", vowed the
 * Minister": by a known verb, or by any verb between the quotation and somebody who can speak.
 *
 * @param prose from the closing mark to the next quotation or the paragraph's end
 * @param closed the quotation ends with a full stop of its own, so that a new sentence may begin
 */
export function readAttributionAfter(prose: string, closed: boolean, isKnown: IsKnown): Attribution | null {
  const read = prose.slice(0, READ_LENGTH);
  const lead = /^[\s,،;]*/u.exec(read)?.[0] ?? '';
  const text = read.slice(lead.length);
  const end = endOfFirstSentence(text);
  const clause = text.slice(0, end).replace(/[.,،:;!\s—–]+$/u, '');
  if (clause === '') return null;
  const dash = /^[—–-]\s*(?=\p{Lu}|\p{Lo})/u.exec(clause);
  if (dash) {
    const name = stripCourtesyTitle(clause.slice(dash[0].length).split(/[,،(]/u)[0] ?? '').trim();
    return isPersonName(name) ? { subject: clause.slice(dash[0].length), end: lead.length + end } : null;
  }
  const found = (subject: string): Attribution => ({
    subject: withoutAdverb(subject),
    end: lead.length + end,
  });
  if (INVERTED.test(clause)) return found('');
  const newSentence = closed && /^\p{Lu}/u.test(clause);
  const introduced = INTRODUCES_SPEAKER.exec(clause);
  if (introduced) return readIntroduced(clause.slice(introduced[0].length), lead.length + end);
  if (newSentence) return null;
  const first = VERB_FIRST.exec(clause) ?? ACCORDING_FIRST.exec(clause);
  if (first) return found(clause.slice(first[0].length));
  const verb = FIRST_VERB.exec(clause);
  const spoken = verb === null ? '' : clause.slice(0, verb.index).trim().replace(/[,،]$/u, '');
  if (spoken.split(/\s+/u).some((word) => isRoleWord(word)) && PERSON.test(spoken)) return found(spoken);
  const open = readAnyVerb(clause, isKnown);
  if (open !== null) return found(open);
  if (!verb || verb.index > 300) return closed ? null : subjectThenVerb(clause, isKnown, lead.length + end);
  const subject = clause.slice(0, verb.index).trim().replace(/[,،]$/u, '');
  const isSubject =
    /^[\p{Lu}\p{Lo}]/u.test(subject) ||
    isPronoun(subject) ||
    /^(?:(?:the|la|le|el|les|los|las)\s|l['’])/iu.test(subject);
  return isSubject ? found(subject) : null;
}

/** After "these were the words with which": the first person or office. */
function readIntroduced(rest: string, end: number): Attribution | null {
  const person = PERSON.exec(rest);
  const words = rest.trim().split(/\s+/u);
  const role = words.findIndex((word) => isRoleWord(word));
  if (person === null && role === -1) return null;
  const from = person === null ? -1 : rest.slice(0, person.index).trim().split(/\s+/u).filter(Boolean).length;
  const begin =
    role !== -1 && (from === -1 || role < from)
      ? Math.max(
          0,
          role - (/^\p{Ll}/u.test(words[role - 1] ?? '') && !NO_VERB.test(words[role - 1] ?? '') ? 1 : 0),
        )
      : from;
  const subject = words.slice(begin).join(' ');
  const verb =
    /\s(?:opened|closed|summed|put|described|began|ended|a\s|ouvr|clos|résum|abrió|cerró|resumió|describió)/iu.exec(
      subject,
    );
  return { subject: (verb ? subject.slice(0, verb.index) : subject).replace(VERB_FIRST, '').trim(), end };
}

const PERSON = /\p{Lu}[\p{L}’'-]+(?:\s(?:(?:de|del|van|al|el)\s)?\p{Lu}[\p{L}’'-]+){1,4}/u;

/** ", vowed Jane Example": whoever stands behind a verb that no list has; '' for a verb alone (“…”, pidió). */
function readAnyVerb(clause: string, isKnown: IsKnown): string | null {
  const words = clause.split(/\s+/u);
  if (words.length === 1) return /^\p{Ll}{2,}(?:ó|ía)$/u.test(clause) ? '' : null;
  const [word = ''] = words;
  if (/^\p{Script=Arabic}/u.test(word)) {
    const rest = words.slice(1).join(' ');
    const spoken =
      words.slice(1, 5).some(isRoleWord) || stripCourtesyTitle(rest) !== rest || isKnown(words[1] ?? '');
    return !NO_ARABIC_VERB.test(word) && word.length >= 3 && spoken ? rest : null;
  }
  let verb = 0;
  while (verb < 4 && AUXILIARY.test(words[verb] ?? '')) verb += 1;
  if (!/^\p{Ll}[\p{L}'’-]+$/u.test(words[verb] ?? '') || NO_VERB.test(words[verb] ?? '')) return null;
  let next = verb + 1;
  while (next < verb + 3 && AUXILIARY.test(words[next] ?? '') && !/^(?:a|ha)$/u.test(words[next] ?? ''))
    next += 1;
  const rest = words.slice(next).join(' ');
  return beginsWithSpeaker(rest, isKnown) ? rest : null;
}

/** ", Jane Example, Director, vowed": a speaker, then any verb. */
function subjectThenVerb(clause: string, isKnown: IsKnown, end: number): Attribution | null {
  if (!beginsWithSpeaker(clause, isKnown)) return null;
  const parts = clause.split(/\s*[,،]\s*/u);
  const last = parts.at(-1) ?? '';
  if (parts.length > 2 && /^\p{Ll}/u.test(last) && !isRoleWord(last.split(/\s+/u)[0] ?? ''))
    return { subject: parts.slice(0, -1).join(', '), end };
  const match = /^((?:\p{Lu}[\p{L}.’'-]*\s){1,5})(\p{Ll}[\p{L}’'-]+)(?:\s|$)/u.exec(clause);
  return match?.[1] && !NO_VERB.test(match[2] ?? '') && parts.length === 1
    ? { subject: match[1].trim(), end }
    : null;
}

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
  const clause = sentence.replace(/(?:\s(?:that|que|qu['’]|أن|إن|إنّ|بأن|من أن))?[\s,،:：]*$/u, '');
  if (clause === '') return null;
  const according =
    ACCORDING_FIRST.exec(clause) ?? (/[,،]$/u.test(sentence) ? /^(?:pour|para|for)\s+/iu.exec(clause) : null);
  if (according && (clause !== sentence || !/^(?:pour|para|for)/iu.test(according[0]))) {
    const subject = officeOnly(clause.slice(according[0].length));
    if (!/^(?:pour|para|for)/iu.test(according[0])) return { subject, end: 0 };
    return beginsWithSpeaker(subject, isKnown) && PERSON.test(subject.split(/,/u)[0] ?? '')
      ? { subject, end: 0 }
      : null;
  }
  const verb = [...clause.matchAll(EVERY_VERB)].at(-1);
  if (!verb)
    return colon || /\s(?:that|que|qu['’])$/iu.test(sentence) ? readSpeakerBefore(clause, isKnown) : null;
  const before = clause.slice(0, verb.index).trim().replace(/[,،]$/u, '');
  const after = withoutAdverb(clause.slice(verb.index + verb[0].length));
  const introduced =
    colon || after === '' || /(?:\s(?:that|que|qu['’]|أن|إن|بأن)|قائلا|قائلة)$/iu.test(sentence);
  const arabic = /^\p{Script=Arabic}/u.test(after) && !/[،,]$/u.test(sentence);
  if (!introduced && !arabic && !/^(?:reporters|journalists)/u.test(after)) return null;
  if (/^\p{Script=Arabic}/u.test(clause)) return { subject: arabicSubject(clause), end: 0 };
  const behind =
    /^(?:and|et|y|و)?$/iu.test(before) ||
    (!namesSomebody(before, isKnown) && beginsWithSpeaker(after, isKnown));
  const subject = behind ? after : findSubject(before, isKnown);
  return { subject: isPronoun(subject) ? '' : subject, end: 0 };
}

/** Behind a name: when and where it was said. */
const ARABIC_CIRCUMSTANCE = /(?<=^\S+(?:\s\S+){0,3})\s(?:خلال|أثناء|لدى|أمام|عقب|خلال)\s.*$/u;

/** "وأعربت ليلى مثال، رئيسة الصندوق، عن أسفها قائلة": the verb first, then the speaker up to what is said of the words. */
function arabicSubject(clause: string): string {
  const verbs = [...clause.matchAll(EVERY_VERB)];
  const first = verbs[0];
  if (first === undefined) return '';
  if (/^(?:قائل|مؤكد|مضيف|موضح|مشير|محذر)/u.test(first[0]))
    return clause
      .slice(0, first.index)
      .trim()
      .replace(/^\S+\s+/u, '')
      .replace(/[،,]$/u, '');
  const start = first.index + first[0].length;
  const rest = clause.slice(start).trim();
  if (/^(?:أن|إن|بأن|أنه|أنها|بأنه)\s/u.test(rest)) return '';
  const parts = clause
    .slice(start, verbs[1]?.index)
    .trim()
    .split(/\s*[,،]\s*/u)
    .map((part) =>
      part.replace(
        /\s(?:من|عن|على|إلى|أن|إن|كلمته|كلمتها|حديثه|حديثها|بالقول|بقوله|بقولها)(?:\s.*)?$/u,
        (tail, at: number) => (at > 3 && !/^\s(?:على|إلى|من)\s/u.test(tail) ? '' : tail),
      ),
    );
  const kept = parts.filter(
    (part, index) =>
      index === 0 || !/^(?:في|عن|على|من|خلال|أثناء|بعد|قبل|إن|أن|قائل)(?!\p{L}{3})/u.test(part),
  );
  const subject = kept
    .map((part, index) => (index === 0 ? part.replace(ARABIC_CIRCUMSTANCE, '') : part))
    .join('، ')
    .trim();
  return isPronoun(withoutAdverb(subject)) ? '' : withoutAdverb(subject);
}

/** "Jane Example, Director:" and "Jane Example remembers the winter:", without a verb that is known. */
function readSpeakerBefore(clause: string, isKnown: IsKnown): Attribution | null {
  const subject = findSubject(clause, isKnown);
  if (!beginsWithSpeaker(subject, isKnown)) return null;
  const parts = subject.split(/\s*[,،]\s*/u);
  const [first = ''] = parts;
  const name =
    /^((?:(?:Mr|Mrs|Ms|Mme|M|Sr|Sra|Dr|Prof)\.?\s)?\p{Lu}[\p{L}’'.-]*(?:\s(?:(?:de|del|van|al|el)\s)?\p{Lu}[\p{L}’'.-]*)*)\s\p{Ll}/u.exec(
      first,
    );
  const own = /\s(?:of|from|at|de|del|du)\s+(?:(?:the|la|los|las)\s)?\p{Lu}/u.test(first)
    ? first
    : (name?.[1] ?? first);
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

/** "agriculteur": one word of a trade that no list has. */
function isTrade(part: string): boolean {
  return /^\p{Ll}[\p{L}’'-]+$/u.test(part);
}

/** Of "Jane Example, Director in Ghana, the number has doubled": the name and the offices right behind it. */
function officeOnly(text: string): string {
  const [name = '', ...parts] = text.split(/\s*[,،]\s*/u);
  const end = parts.findIndex(
    (part) => !part.split(/\s+/u, 6).some(isRoleWord) && !/^\p{Lu}/u.test(part) && !isTrade(part),
  );
  return [name, ...(end === -1 ? parts : parts.slice(0, end))].join(text.includes('،') ? '، ' : ', ');
}

/** Who said what a sentence reports ("وأوضح … أن …"): for a "she" in the next; '' for nobody. */
export function reporterIn(sentence: string): string {
  const about = /^أما\s(.+?)\s(?:فقد\s)?ف\p{L}{2,}/u.exec(sentence)?.[1];
  if (about !== undefined) return about;
  return /^\p{Script=Arabic}/u.test(sentence) && VERB_FIRST.test(sentence)
    ? arabicSubject(sentence.split(/\s(?:أن|إن|بأن|أنه|أنها|بأنه)\s/u)[0] ?? '')
    : '';
}

function namesSomebody(text: string, isKnown: IsKnown): boolean {
  return (
    PERSON.test(text) ||
    isPronoun(text) ||
    text.split(/\s+/u).some((word) => isRoleWord(word) || isKnown(word))
  );
}

function isPronoun(text: string): boolean {
  return PRONOUN.test(text.trim());
}

function withoutAdverb(text: string): string {
  const subject = text
    .trim()
    .replace(ADVERB, '')
    .replace(/^(?:us|me|them|reporters|journalists)\s+(?=\S)/u, '')
    .replace(/^[\s,،]+/u, '');
  return isPronoun(subject) ? '' : subject;
}
