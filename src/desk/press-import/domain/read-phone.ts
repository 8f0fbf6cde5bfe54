import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

const CANDIDATE = /(?<![\p{L}\p{N}@])(?:\+\s?|\(\+\s?|00)?\(?\d(?:[\s().\-/\u00a0]{0,3}\d){6,17}(?!\p{N})/gu;

/** A run of digits that is written as a telephone number. `e164` is null when it names no country or is not valid. */
export interface FoundPhone {
  raw: string;
  start: number;
  e164: string | null;
}

/**
 * The telephone numbers in a line. A country code is never guessed: "26 686 4558" gives `e164: null`.
 *
 * @example
 * findPhones('Tel: +44 20 7946 0018'); // [{ raw: '+44 20 7946 0018', start: 5, e164: '+442079460018' }]
 */
export function findPhones(text: string): FoundPhone[] {
  return [...text.matchAll(CANDIDATE)].map((match) => ({
    raw: match[0],
    start: match.index,
    e164: toE164(match[0]),
  }));
}

/** ITU-T E.164 form of an international number; "00" counts as "+", "(0)" is the trunk prefix and goes. */
function toE164(raw: string): string | null {
  const written = raw
    .replace(/^\(?\+\s?/, '+')
    .replace(/^00\s?(?=[1-9])/, '+')
    .replace(/\(0\)/, ' ');
  if (!written.startsWith('+')) return null;
  const number = parsePhoneNumberFromString(written);
  return number?.isValid() ? number.number : null;
}
