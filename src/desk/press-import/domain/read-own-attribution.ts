import { INTRODUCES_SPEAKER } from './attribution-verbs';
import { isPersonName, stripCourtesyTitle } from './person-name';
import type { QuotationSpan } from './quotation-spans';
import type { Attribution, IsKnown } from './attribution';
import { readAttributionAfter } from './read-attribution-after';
import { readAttributionBefore } from './read-attribution-before';

/** words; shorter ones inside a sentence are titles or words held at arm's length */
const LEAST_INNER_WORDS = 6;
/** words; part of a sentence that somebody is reported to have said: 'said the bridge "shortens every day"' */
const LEAST_REPORTED_WORDS = 5;
/** words; the same behind "described the bridge as" */
const LEAST_NAMING_WORDS = 8;
/** words; the same behind "said that" or a comma */
const LEAST_LED_WORDS = 4;
/** characters; a longer line under a quotation is prose */
const SIGNATURE_LENGTH = 140;

/** Goes the sentence on after a quotation, to a colon: ":", "and added:"? */
export function isTold(between: string): boolean {
  return /^[^.!?؟]{0,60}[:：]$/u.test(between);
}
/** Whom the sentence that a quotation stands in gives it to: before the marks, or behind them; null for nobody. */
export function readOwn(
  span: QuotationSpan,
  before: string,
  after: string,
  isKnown: IsKnown,
): Attribution | null {
  const words = span.text.split(/\s+/u, LEAST_INNER_WORDS).length;
  const lead = readAttributionBefore(before, isKnown);
  if (lead?.isReported)
    return isReported(span, before, after) ? lead : readBehind(span, before, after, isKnown);
  const isColon = /[:：]$|(?<!\p{L})(?:قائلا|قائلة|قائلين)$/u.test(before);
  if (lead && !isColon && NAMES.test(before) && span.text.split(/\s+/u).length < LEAST_NAMING_WORDS)
    return readBehind(span, before, after, isKnown);
  const led = /[,،]$|(?<![\p{L}])(?:that|que|qu['’]|[بل]?[أإ]ن(?:ها|ه|هم)?)$/iu.test(before);
  if (lead && (isColon || words >= (led ? LEAST_LED_WORDS : LEAST_INNER_WORDS))) return lead;
  return readBehind(span, before, after, isKnown);
}

/** Is it a part of what somebody said, and no title, no name for a thing and no word before the quotation proper? */
function isReported({ text }: QuotationSpan, before: string, after: string): boolean {
  const least = NAMES.test(before) ? LEAST_NAMING_WORDS : LEAST_REPORTED_WORDS;
  return /^\p{Ll}/u.test(text) && text.split(/\s+/u).length >= least && !isTold(after.trim());
}

/** What the quotation calls something: "described it as", "a salué". */
const NAMES =
  /\s(?:as|comme|como|de|d['’]|salu\p{L}+|hailed|welcomed|praised|condemned|denounced|celebr\p{L}+|dénonc\p{L}+|condamn\p{L}+|conden\p{L}+)$/iu;

function readBehind(
  span: QuotationSpan,
  before: string,
  after: string,
  isKnown: IsKnown,
): Attribution | null {
  const words = span.text.split(/\s+/u, LEAST_INNER_WORDS).length;
  const opensSentence = before === '' || /[.!?؟:,،]$/u.test(before);
  if (!opensSentence && words < LEAST_INNER_WORDS) return null;
  return readAttributionAfter(after, /[.…]$/u.test(span.text), isKnown);
}

/** A quotation that is its whole paragraph is attributed by the next: "said Jane Example.", "— Jane Example, Director". */
export function readNext(text: string, isKnown: IsKnown): Attribution | null {
  if (text === '' || /^["“„«‘]/u.test(text)) return null;
  const isSignature = text.length <= SIGNATURE_LENGTH && !/[.!?:;]$/u.test(text) && /^\p{Lu}/u.test(text);
  if (isSignature) {
    const [name = '', office] = text.split(/,\s+/u);
    const signed = isPersonName(stripCourtesyTitle(name)) && office !== undefined;
    return signed ? { subject: text, end: 0 } : null;
  }
  if (!/^(?:[—–-]\s|\p{Ll})/u.test(text) && !INTRODUCES_SPEAKER.test(text)) return null;
  const read = readAttributionAfter(text, false, isKnown);
  return read && { ...read, end: 0 };
}
