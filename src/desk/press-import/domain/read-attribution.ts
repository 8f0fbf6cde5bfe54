import { ACCORDING_TO, ATTRIBUTION_VERBS, PRONOUN } from './attribution-verbs';
import { endOfFirstSentence, startOfLastSentence } from './first-sentence';
import { isPersonName, stripCourtesyTitle } from './person-name';

/** Whom a quotation's surroundings name. `subject` is as written, '' for a pronoun or nobody. */
export interface Attribution {
  subject: string;
  /** offset in the prose after the quotation at which the attribution is over */
  end: number;
}

/** characters of prose looked at on each side; an attribution with a long office fits */
const READ_LENGTH = 700;
const VERB_FIRST = new RegExp(`^(?:[—–-]\\s*)?${ATTRIBUTION_VERBS}`, 'iu');
const INVERTED =
  /^(?:a|ont|avait)-t-(?:il|elle|on)s?\s(?:\p{L}+\s)?\p{L}+|^(?:\p{L}+)-t-(?:il|elle)|^(?:\p{L}+)-(?:ils|elles)(?!\p{L})/iu;
const FIRST_VERB = new RegExp(ATTRIBUTION_VERBS, 'iu');
const EVERY_VERB = new RegExp(ATTRIBUTION_VERBS, 'giu');
const ACCORDING_FIRST = new RegExp(`^${ACCORDING_TO}`, 'iu');
const ADVERB =
  /^(?:\s*(?:also|further|today|yesterday|on \p{L}+day|in a statement|également|aussi|encore|hier|aujourd['’]hui|también|además|hoy|ayer|أيضا|أيضاً|اليوم)(?=[\s,،.:]|$))+/iu;

/**
 * Reads an attribution after a closing mark: ", said Jane Example, Director.", " she added.", ", selon Mme Example".
 *
 * @param prose from the closing mark to the next quotation or the paragraph's end
 * @param closed the quotation ends with a full stop of its own, so that a new sentence may begin
 */
export function readAttributionAfter(prose: string, closed: boolean): Attribution | null {
  const read = prose.slice(0, READ_LENGTH);
  const lead = /^[\s,،;]*/u.exec(read)?.[0] ?? '';
  const text = read.slice(lead.length);
  const end = endOfFirstSentence(text);
  const clause = text.slice(0, end).replace(/[.,،:;!\s]+$/u, '');
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
  const first = VERB_FIRST.exec(clause) ?? ACCORDING_FIRST.exec(clause);
  if (first) return closed && /^\p{Lu}/u.test(clause) ? null : found(clause.slice(first[0].length));
  const verb = FIRST_VERB.exec(clause);
  if (!verb || verb.index > 300) return null;
  const subject = clause.slice(0, verb.index).trim().replace(/[,،]$/u, '');
  const isSubject =
    /^[\p{Lu}\p{Lo}]/u.test(subject) || isPronoun(subject) || /^(?:the|la|le|el|l['’])/iu.test(subject);
  return isSubject && !(closed && /^\p{Lu}/u.test(subject)) ? found(subject) : null;
}

/**
 * Reads an attribution before an opening mark: "Jane Example, Director, said: ", "وقالت جين مثال: ", "According to X, ".
 *
 * @param prose from the last quotation or the paragraph's beginning to the opening mark
 */
export function readAttributionBefore(prose: string): Attribution | null {
  const read = prose.slice(-READ_LENGTH).trimEnd();
  const sentence = read.slice(startOfLastSentence(read)).trim();
  const colon = /[:：]$/u.test(sentence);
  const clause = sentence.replace(/(?:\s(?:that|que|qu['’]|أن|إن|إنّ|بأن))?[\s,،:：]*$/u, '');
  if (clause === '') return null;
  const according = ACCORDING_FIRST.exec(clause);
  if (according && clause !== sentence) return { subject: clause.slice(according[0].length), end: 0 };
  const verb = [...clause.matchAll(EVERY_VERB)].at(-1);
  if (!verb) return null;
  const before = clause.slice(0, verb.index).trim().replace(/[,،]$/u, '');
  const after = withoutAdverb(clause.slice(verb.index + verb[0].length));
  const introduced = colon || after === '' || /\s(?:that|que|qu['’])$/iu.test(sentence);
  if (!introduced && !/^\p{Script=Arabic}|^(?:reporters|journalists)/u.test(after)) return null;
  const subject = /^(?:and|et|y|و)?$/iu.test(before) ? after : before;
  return { subject: isPronoun(subject) ? '' : subject, end: 0 };
}

function isPronoun(text: string): boolean {
  return PRONOUN.test(text.trim());
}

function withoutAdverb(text: string): string {
  const subject = text
    .trim()
    .replace(ADVERB, '')
    .replace(/^[\s,،]+/u, '');
  return isPronoun(subject) ? '' : subject;
}
