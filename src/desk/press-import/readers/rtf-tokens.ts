/** A piece of RTF (Microsoft's specification 1.9.1): a group's edge, a word with its number, a byte, or text. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };

const WORD = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const BYTE = /\\'([0-9a-fA-F]{2})/y;
const SIGN = /\\([^a-zA-Z])/y;
const TEXT = /[^\\{}\r\n]+/y;

/**
 * The pieces of an RTF document, a character for each byte. Bytes of `\bin` are passed over.
 *
 * @example [...rtfTokens('{\\b a}')].map(({ kind }) => kind) // ['open', 'word', 'text', 'close']
 */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  while (at < source.length) {
    const sign = source[at];
    if (sign === '{' || sign === '}') {
      at += 1;
      yield sign === '{' ? { kind: 'open' } : { kind: 'close' };
      continue;
    }
    const text = take(TEXT);
    if (text !== null) {
      yield { kind: 'text', text: text[0] };
      continue;
    }
    const byte = take(BYTE);
    if (byte !== null) {
      yield { kind: 'byte', value: Number.parseInt(byte[1] ?? '', 16) };
      continue;
    }
    const word = take(WORD);
    if (word !== null) {
      const value = word[2] === undefined ? null : Number(word[2]);
      if (word[1] === 'bin') at += Math.max(0, value ?? 0);
      else yield { kind: 'word', word: word[1] ?? '', value };
      continue;
    }
    const escaped = take(SIGN);
    if (escaped !== null) yield ofSign(escaped[1] ?? '');
    else at += 1; // a line end, which is none of the text, or half a sign at the end
  }
}

const ofSign = (sign: string): RtfToken => {
  if (sign === '~') return { kind: 'text', text: '\u00a0' };
  if (sign === '_') return { kind: 'text', text: '-' };
  if (sign === '*') return { kind: 'word', word: '*', value: null };
  if (sign === '\r' || sign === '\n') return { kind: 'word', word: 'par', value: null };
  return '\\{}'.includes(sign) ? { kind: 'text', text: sign } : { kind: 'text', text: '' };
};
