import { endsSentence } from './line-shapes';
import { findQuotationSpans, type QuotationSpan } from './quotation-spans';
import { readAttributionAfter, readAttributionBefore, type Attribution } from './read-attribution';
import { SpeakerMemory } from './speaker-memory';
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
  const memory = new SpeakerMemory();
  return groupPassages(paragraphs).flatMap(({ passages, attribution }) => {
    if (!attribution) return [];
    const quote = { text: joinPassages(passages), ...memory.resolve(attribution.subject) };
    return [{ quote, paragraphs: [...new Set(passages.map(({ paragraph }) => paragraph))] }];
  });
}

function groupPassages(paragraphs: string[]): Group[] {
  const groups: Group[] = [];
  let previous: Passage | undefined;
  for (const passage of paragraphs.flatMap(readPassages)) {
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
      const introduced = /[:：]$/u.test(lead) ? readAttributionBefore(lead) : null;
      groups.push({ passages: [passage], attribution: passage.own ?? introduced });
    }
    previous = passage;
  }
  return groups;
}

function readPassages(text: string, paragraph: number): Passage[] {
  const spans = findQuotationSpans(text);
  return spans.map((span, index) => {
    const before = text.slice(spans[index - 1]?.end ?? 0, span.start).trim();
    const after = text.slice(span.end, spans[index + 1]?.start);
    const whole = spans.length === 1 && before === '' && after.replace(/[.\s]/gu, '') === '';
    return { ...span, paragraph, before, after, whole, own: readOwn(span, before, after) };
  });
}

function readOwn(span: QuotationSpan, before: string, after: string): Attribution | null {
  const words = span.text.split(/\s+/u, LEAST_INNER_WORDS).length;
  const lead = readAttributionBefore(before);
  if (lead && (/[:：]$/u.test(before) || words >= LEAST_INNER_WORDS)) return lead;
  const opensSentence = before === '' || /[.!?؟:,،]$/u.test(before);
  if (!opensSentence && words < LEAST_INNER_WORDS) return null;
  return readAttributionAfter(after, /[.…]$/u.test(span.text));
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
