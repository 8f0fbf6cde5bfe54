import { findPeople } from './find-people';
import { endsSentence } from './line-shapes';
import { withKnownBody } from './known-bodies';
import { findQuotationSpans, type QuotationSpan } from './quotation-spans';
import type { Attribution, IsKnown } from './attribution';
import { readAttributionBefore } from './read-attribution-before';
import { isTold, readNext, readOwn } from './read-own-attribution';
import { holderBefore, lastNamed, speakerBefore, tellerIn } from './speaker-nearby';
import { SpeakerMemory } from './speaker-memory';
import type { Speaker } from './split-speaker';
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

/** words; a quotation inside a sentence that then introduces another is shorter */
const LEAST_HELD_WORDS = 7;

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

/**
 * The same, each with the numbers of the paragraphs that its words stand in.
 *
 * @param people whom the paragraphs name, for who has them already
 */
export function findQuotes(
  paragraphs: string[],
  people: readonly Speaker[] = findPeople(paragraphs),
): { quote: ImportedQuote; paragraphs: number[] }[] {
  const memory = new SpeakerMemory(people);
  const isKnown: IsKnown = (name) => memory.knows(name);
  const text = paragraphs.join('\n');
  const groups = groupPassages(paragraphs, isKnown);
  const quoted = new Set(
    groups.flatMap(({ passages, attribution }) =>
      attribution ? passages.map(({ paragraph }) => paragraph) : [],
    ),
  );
  const context = { paragraphs, isKnown, quoted };
  return groups.flatMap(({ passages, attribution }) => {
    if (!attribution) return [];
    const [first] = passages;
    const near =
      holderBefore(attribution.subject, first, context) ||
      attribution.subject ||
      (first ? speakerBefore(first, context) : '');
    const subject =
      near || (memory.isSilent && first ? lastNamed(people, paragraphs.slice(0, first.paragraph)) : '');
    const quote = { text: joinPassages(passages), ...withKnownBody(memory.resolve(subject), text) };
    return [{ quote, paragraphs: [...new Set(passages.map(({ paragraph }) => paragraph))] }];
  });
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
      const introduced = /[:：;]$/u.test(lead) ? readAttributionBefore(lead, isKnown) : null;
      const answer = passage.whole && isQuestion(lead) ? { subject: '', end: 0 } : null;
      groups.push({ passages: [passage], attribution: passage.own ?? introduced ?? answer });
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
    const [shorter, first] = [spans[index - 1], spans[index - 2]];
    // "… called it “historic” and added: “…”": words held at arm's length do not part the sentence
    const held = shorter && isTold(before) && shorter.text.split(/\s+/u).length < LEAST_HELD_WORDS;
    const teller = held ? tellerIn(text.slice(first?.end ?? 0, shorter.start), isKnown) : '';
    const own = readOwn(span, before, after, isKnown);
    const whole = spans.length === 1 && before === '' && after.replace(/[.\s]/gu, '') === '';
    return {
      ...span,
      paragraph,
      before,
      after,
      whole,
      own:
        (own?.subject ? own : null) ??
        (teller === '' ? own : { subject: teller, end: 0 }) ??
        (whole ? readNext(next, isKnown) : null),
    };
  });
}

/** characters; a question of an interview is not longer */
const QUESTION_LENGTH = 200;
const isQuestion = (text: string): boolean => text.length <= QUESTION_LENGTH && /[?؟]$/u.test(text);

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
