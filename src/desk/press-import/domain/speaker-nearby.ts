import { reporterIn } from './arabic-subject';
import type { IsKnown } from './attribution';
import { subjectOfSentence } from './subject-of-sentence';
import { endOfFirstSentence, startOfLastSentence } from './first-sentence';
import { isPersonName } from './person-name';
import { splitSpeaker, type Speaker } from './split-speaker';

const OPENS = /^[“"«„‘]/u;

/** Where a quotation stands: its paragraph, its first character, and the prose before it. */
interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly before: string;
}

/** The text that a quotation stands in. */
interface Context {
  readonly paragraphs: readonly string[];
  readonly isKnown: IsKnown;
  /** numbers of the paragraphs that have words of somebody */
  readonly quoted: ReadonlySet<number>;
}

/** The person of whom a paragraph that quotes nobody speaks: “…,” he said, in the next. */
function introducedIn(number: number, { paragraphs, isKnown, quoted }: Context): string {
  const paragraph = paragraphs[number] ?? '';
  if (paragraph === '' || quoted.has(number) || OPENS.test(paragraph)) return '';
  const subject = subjectOfSentence(paragraph.slice(0, endOfFirstSentence(paragraph)), isKnown) ?? '';
  return isPersonName(splitSpeaker(subject).speaker) || isKnown(splitSpeaker(subject).speaker) ? subject : '';
}

/**
 * The person whom the paragraphs name last, for a "she said" before anybody has spoken; where they name nobody, the only one with an
 * office in the text.
 */
export function lastNamed(people: readonly Speaker[], paragraphs: readonly string[]): string {
  const text = paragraphs.join('\n');
  const places = people
    .filter(({ role }) => role !== '')
    .map(({ speaker }) => ({ speaker, at: text.lastIndexOf(speaker) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => b.at - a.at);
  const holders = people.filter(({ role }) => role !== '');
  return places[0]?.speaker ?? (holders.length === 1 ? (holders[0]?.speaker ?? '') : '');
}

/** "the Minister told them": of several ministers the one of whom the sentence before speaks; '' for no such office. */
export function holderBefore(subject: string, first: Place | undefined, context: Context): string {
  const office = /^(?:the|le|la|el|l['’])\s?(\p{L}[\p{L}’' -]*)$/iu.exec(subject)?.[1];
  if (office === undefined || first === undefined || isPersonName(splitSpeaker(subject).speaker)) return '';
  const before = speakerBefore(first, context);
  return before.toLowerCase().includes(office.toLowerCase()) ? before : '';
}

/** Whom "she vowed" means: the person or office that the sentence before the quotation speaks of; '' for nobody. */
export function speakerBefore({ before: own, paragraph, start }: Place, context: Context): string {
  const { paragraphs, isKnown } = context;
  // words held at arm's length stand before it, and a full stop
  const isMarks = own !== '' && !/\p{L}/u.test(own);
  const before = isMarks ? (paragraphs[paragraph] ?? '').slice(0, start).trim() : own;
  if (before === '') return introducedIn(paragraph - 1, context);
  const last = before.slice(startOfLastSentence(before)).trim();
  const told = /[.!?]$/u.test(last) ? before : before.slice(0, before.length - last.length).trim();
  const sentence = told.slice(startOfLastSentence(told)).trim();
  if (!/[.!?]$/u.test(sentence)) return '';
  return reporterIn(sentence) || (subjectOfSentence(sentence, isKnown) ?? '');
}

/** Of whom the sentence that goes up to a quotation speaks; '' for nobody. */
export function tellerIn(prose: string, isKnown: IsKnown): string {
  return subjectOfSentence(prose.slice(startOfLastSentence(prose)).trim(), isKnown) ?? '';
}
