import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

const CANDIDATE = /(?<![\p{L}\p{N}@])(?:\+\s?|\(\+\s?|00)?\(?\d(?:[\s().\-/\u00a0]{0,3}\d){6,17}(?!\p{N})/gu;

/** "44 20 7946 0018+": the sign on the other side, as texts from right to left have it */
const SIGN_BEHIND = /(?<![\p{L}\p{N}@+])(\d(?:[\s().\-/\u00a0]{0,3}\d){6,17})\+(?!\p{N})/gu;

/** "7946 0018 (44+)": the country behind the number */
const COUNTRY_BEHIND = /(?<![\p{L}\p{N}@+])(\d(?:[\s.-]?\d){4,12})\s?\((?:\+(\d{1,3})|(\d{1,3})\+)\)/gu;

/** "+44 20 7946 0018 (24 hours)" */
const HOURS = /\s\(\d{1,4}$/u;

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
  const behind = [...text.matchAll(COUNTRY_BEHIND)].flatMap(([raw, digits = '', code, turned], at) => {
    const e164 = toE164(`+${code ?? turned ?? ''}${digits}`);
    return e164 === null ? [] : [{ raw, start: text.indexOf(raw, at), e164 }];
  });
  if (behind.length > 0) return behind;
  const turned = [...text.matchAll(SIGN_BEHIND)].flatMap(({ 0: raw, 1: digits = '', index: start }) => {
    const e164 = toE164(`+${digits}`);
    return e164 === null ? [] : [{ raw, start, e164 }];
  });
  if (turned.length > 0) return turned;
  return [...text.matchAll(CANDIDATE)].map(({ 0: digits, index: start }) => {
    const e164 = toE164(digits);
    const alone = digits.replace(HOURS, '');
    return e164 === null && toE164(alone) !== null
      ? { raw: alone, start, e164: toE164(alone) }
      : { raw: digits, start, e164 };
  });
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
