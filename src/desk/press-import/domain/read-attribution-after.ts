import type { Attribution, IsKnown } from './attribution';
import { ATTRIBUTION_VERBS, INTRODUCES_SPEAKER } from './attribution-verbs';
import {
  ACCORDING_FIRST,
  isPronoun,
  NO_VERB,
  PERSON,
  READ_LENGTH,
  VERB_FIRST,
  withoutAdverb,
} from './attribution-words';
import { beginsWithSpeaker } from './begins-with-speaker';
import { endOfFirstSentence } from './first-sentence';
import { isRoleWord } from './name-words';
import { isPersonName, stripCourtesyTitle } from './person-name';

const INVERTED =
  /^(?:a|ont|avait)-t-(?:il|elle|on)s?\s(?:\p{L}+\s)?\p{L}+|^(?:\p{L}+)-t-(?:il|elle)|^(?:\p{L}+)-(?:ils?|elles?)(?!\p{L})|^s['’]est-(?:il|elle)(?!\p{L})/iu;

const FIRST_VERB = new RegExp(ATTRIBUTION_VERBS, 'iu');

/** Words that stand before a verb of saying: auxiliaries, pronouns, adverbs. */
const AUXILIARY =
  /^(?:a|ont|avait|ha|han|había|has|have|had|se|s['’](?:est|était)|also|then|later|further|également|aussi|encore|también|además|\p{Ll}+(?:ly|ment|mente))$/u;

/** Arabic words that begin no verb of saying. */
const NO_ARABIC_VERB =
  /^(?:ال|لل|بال|في|من|إلى|على|عن|مع|بعد|قبل|خلال|حيث|التي|الذي|هذا|هذه|وهو|وهي|كما|أن|إن|ثم|بين|عند|عبر|ضمن|تحت|فوق|حول|وفي|ومن|وعلى)/u;

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
    /^(?:(?:the|la|le|el|les|los|las|its|his|her|their|our|son|sa|leur|su)\s|l['’])/iu.test(subject);
  return isSubject && !WRITTEN.test(subject) ? found(subject) : null;
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

/** What has words on it and does not speak. */
const WRITTEN =
  /^(?:the|a|an|one|le|la|un|une|el|los|las)\s(?:sign|banner|poster|placard|plaque|headline|slogan|inscription|label|pancarte|affiche|panneau|letrero|pancarta|cartel)s?$/iu;

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
