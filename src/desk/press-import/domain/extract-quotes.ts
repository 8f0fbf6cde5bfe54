import { INTRODUCES_SPEAKER } from './attribution-verbs';
import { findPeople } from './find-people';
import { subjectOfSentence } from './find-subject';
import { endOfFirstSentence, startOfLastSentence } from './first-sentence';
import { endsSentence } from './line-shapes';
import { isPersonName, stripCourtesyTitle } from './person-name';
import { findQuotationSpans, type QuotationSpan } from './quotation-spans';
import {
  readAttributionAfter,
  readAttributionBefore,
  reporterIn,
  type Attribution,
  type IsKnown,
} from './read-attribution';
import { SpeakerMemory } from './speaker-memory';
import { splitSpeaker, type Speaker } from './split-speaker';
import type { ImportedQuote } from './types';

interface Passage extends QuotationSpan {
  paragraph: number;
  /** the paragraph's prose before the opening mark, back to the last quotation */
  before: string;
  after: string;
  /** nothing but the quotation stands in its paragraph */
  whole: boolean;
  own: Attribution | null;
}

interface Group {
  passages: Passage[];
  attribution: Attribution | null;
}

/** words; shorter ones inside a sentence are titles or words held at arm's length */
const LEAST_INNER_WORDS = 6;
/** words; the same behind "said that" or a comma */
const LEAST_LED_WORDS = 4;
/** characters; a longer line under a quotation is prose */
const SIGNATURE_LENGTH = 140;

/**
 * The quotes of a body: words in quotation marks that an attribution next to them gives to somebody.
 *
 * Parts round an attribution are one quote; a comma before the attribution becomes a full stop when a new sentence
 * follows. A quotation over several paragraphs is one quote. "she added" and "Example added" are the speaker before.
 *
 * @param paragraphs the body
 * @returns quotes in the order of the text; titles and scare quotes are none
 */
export function extractQuotes(paragraphs: string[]): ImportedQuote[] {
  return findQuotes(paragraphs).map(({ quote }) => quote);
}

/** The same, each with the numbers of the paragraphs that its words stand in. */
export function findQuotes(paragraphs: string[]): { quote: ImportedQuote; paragraphs: number[] }[] {
  const people = findPeople(paragraphs);
  const memory = new SpeakerMemory(people);
  const isKnown: IsKnown = (name) => memory.knows(name);
  return groupPassages(paragraphs, isKnown).flatMap(({ passages, attribution }) => {
    if (!attribution) return [];
    const [first] = passages;
    const near =
      holderBefore(attribution.subject, first, paragraphs, isKnown) ||
      attribution.subject ||
      (first ? speakerBefore(first, paragraphs, isKnown) : '');
    const subject =
      near || (memory.isSilent && first ? lastNamed(people, paragraphs.slice(0, first.paragraph)) : '');
    const quote = { text: joinPassages(passages), ...memory.resolve(subject) };
    return [{ quote, paragraphs: [...new Set(passages.map(({ paragraph }) => paragraph))] }];
  });
}

/** The person of whom a paragraph without quotations speaks: “…,” he said, in the next. */
function introducedIn(paragraph: string, isKnown: IsKnown): string {
  if (paragraph === '' || findQuotationSpans(paragraph).length > 0) return '';
  const subject = subjectOfSentence(paragraph.slice(0, endOfFirstSentence(paragraph)), isKnown) ?? '';
  return isPersonName(splitSpeaker(subject).speaker) || isKnown(splitSpeaker(subject).speaker) ? subject : '';
}

/** The person whom the paragraphs name last, for a "she said" before anybody has spoken. */
function lastNamed(people: readonly Speaker[], paragraphs: readonly string[]): string {
  const text = paragraphs.join('\n');
  const places = people
    .filter(({ role }) => role !== '')
    .map(({ speaker }) => ({ speaker, at: text.lastIndexOf(speaker) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => b.at - a.at);
  return places[0]?.speaker ?? '';
}

/** "the Minister told them": of several ministers the one of whom the sentence before speaks; '' for no such office. */
function holderBefore(
  subject: string,
  first: Passage | undefined,
  paragraphs: readonly string[],
  isKnown: IsKnown,
): string {
  const office = /^(?:the|le|la|el|l['’])\s?(\p{L}[\p{L}’' -]*)$/iu.exec(subject)?.[1];
  if (office === undefined || first === undefined || isPersonName(splitSpeaker(subject).speaker)) return '';
  const before = speakerBefore(first, paragraphs, isKnown);
  return before.toLowerCase().includes(office.toLowerCase()) ? before : '';
}

/** Whom "she vowed" means: the person or office that the sentence before the quotation speaks of; '' for nobody. */
function speakerBefore(
  { before, paragraph }: Passage,
  paragraphs: readonly string[],
  isKnown: IsKnown,
): string {
  if (before === '') return introducedIn(paragraphs[paragraph - 1] ?? '', isKnown);
  const last = before.slice(startOfLastSentence(before)).trim();
  const told = /[.!?]$/u.test(last) ? before : before.slice(0, before.length - last.length).trim();
  const sentence = told.slice(startOfLastSentence(told)).trim();
  if (!/[.!?]$/u.test(sentence)) return '';
  return reporterIn(sentence) || (subjectOfSentence(sentence, isKnown) ?? '');
}

function groupPassages(paragraphs: string[], isKnown: IsKnown): Group[] {
  const groups: Group[] = [];
  let previous: Passage | undefined;
  for (const passage of paragraphs.flatMap((text, index) =>
    readPassages(text, index, paragraphs[index + 1] ?? '', isKnown),
  )) {
    const group = groups.at(-1);
    const continued =
      previous?.open === true && passage.paragraph === previous.paragraph + 1 && passage.before === '';
    const sameParagraph = previous?.paragraph === passage.paragraph;
    const joined = sameParagraph && group?.attribution && previous && followsAttribution(previous, passage);
    const follows = passage.whole && group?.attribution && previous?.paragraph === passage.paragraph - 1;
    if (group && (continued || joined || follows) && (!passage.own?.subject || !group.attribution)) {
      group.passages.push(passage);
      group.attribution ??= passage.own;
    } else {
      const lead = passage.before === '' ? (paragraphs[passage.paragraph - 1] ?? '') : '';
      const introduced = /[:：]$/u.test(lead) ? readAttributionBefore(lead, isKnown) : null;
      groups.push({ passages: [passage], attribution: passage.own ?? introduced });
    }
    previous = passage;
  }
  return groups;
}

function readPassages(text: string, paragraph: number, next: string, isKnown: IsKnown): Passage[] {
  const spans = findQuotationSpans(text);
  return spans.map((span, index) => {
    const before = text.slice(spans[index - 1]?.end ?? 0, span.start).trim();
    const after = text.slice(span.end, spans[index + 1]?.start);
    const whole = spans.length === 1 && before === '' && after.replace(/[.\s]/gu, '') === '';
    return {
      ...span,
      paragraph,
      before,
      after,
      whole,
      own: readOwn(span, before, after, isKnown) ?? (whole ? readNext(next, isKnown) : null),
    };
  });
}

function readOwn(span: QuotationSpan, before: string, after: string, isKnown: IsKnown): Attribution | null {
  const words = span.text.split(/\s+/u, LEAST_INNER_WORDS).length;
  const lead = readAttributionBefore(before, isKnown);
  const led = /[,،]$|(?<![\p{L}])(?:that|que|qu['’]|أن|إن|بأن)$/iu.test(before);
  if (lead && (/[:：]$/u.test(before) || words >= (led ? LEAST_LED_WORDS : LEAST_INNER_WORDS))) return lead;
  const opensSentence = before === '' || /[.!?؟:,،]$/u.test(before);
  if (!opensSentence && words < LEAST_INNER_WORDS) return null;
  return readAttributionAfter(after, /[.…]$/u.test(span.text), isKnown);
}

/** A quotation that is its whole paragraph is attributed by the next: "said Jane Example.", "— Jane Example, Director". */
function readNext(text: string, isKnown: IsKnown): Attribution | null {
  if (text === '' || /^["“„«‘]/u.test(text)) return null;
  const isSignature = text.length <= SIGNATURE_LENGTH && !/[.!?:]$/u.test(text) && /^\p{Lu}/u.test(text);
  if (isSignature) {
    const [name = '', office] = text.split(/,\s+/u);
    const signed = isPersonName(stripCourtesyTitle(name)) && office !== undefined;
    return signed ? { subject: text, end: 0 } : null;
  }
  if (!/^(?:[—–-]\s|\p{Ll})/u.test(text) && !INTRODUCES_SPEAKER.test(text)) return null;
  const read = readAttributionAfter(text, false, isKnown);
  return read && { ...read, end: 0 };
}

/** Is there nothing between two quotations but the first one's attribution? */
function followsAttribution(previous: Passage, next: Passage): boolean {
  if (next.before === '') return true;
  return (
    previous.own !== null && previous.own.end > 0 && previous.after.slice(previous.own.end).trim() === ''
  );
}

function joinPassages(passages: Passage[]): string {
  return passages
    .map(({ text, paragraph }, index) => {
      const next = passages[index + 1];
      const clean = next ? text : text.replace(/[,،]$/u, '');
      if (!next) return clean;
      if (next.paragraph !== paragraph) return `${clean.replace(/[,،]$/u, '')}\n\n`;
      const newSentence = /^\p{Lu}/u.test(next.text) && !endsSentence(clean);
      return `${newSentence ? clean.replace(/[,،]?$/u, '.') : clean} `;
    })
    .join('');
}
