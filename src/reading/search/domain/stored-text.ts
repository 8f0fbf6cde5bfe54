import { cleanText } from '../../../shared/blocks/escape-html';
import { MISREAD_SIGN, SOFT_HYPHEN } from './signs';

// eslint-disable-next-line no-control-regex -- the digits below
const SPELLED_SIGN = /[\u000E-\u001D]{6}/g;
const ZERO = 0x0e; // the control characters 0E to 1D are the sixteen digits of a code point
const DIGITS = 6; // hexadecimal digits of a code point, at most 10FFFF

/**
 * Text for the search table: each sign that PostgreSQL would misread is spelled in control characters, which are blanks
 * everywhere and which no clean text has.
 *
 * @example toStoredText('a – b').length // 10: the dash takes six characters
 */
export const toStoredText = (text: string): string =>
  cleanText(text.normalize('NFC')).replace(SOFT_HYPHEN, '').replace(MISREAD_SIGN, spell);

/** The text as it was. @example fromStoredText(toStoredText('« oui »')) // '« oui »' */
export const fromStoredText = (stored: string): string => stored.replace(SPELLED_SIGN, readSign);

const spell = (sign: string): string =>
  Array.from((sign.codePointAt(0) ?? 0).toString(16).padStart(DIGITS, '0'), (digit) =>
    String.fromCharCode(ZERO + parseInt(digit, 16)),
  ).join('');

const readSign = (spelled: string): string => {
  const digits = Array.from(spelled, (digit) => (digit.charCodeAt(0) - ZERO).toString(16)).join('');
  const codePoint = parseInt(digits, 16);
  return codePoint > 0x10ffff ? '' : String.fromCodePoint(codePoint);
};
