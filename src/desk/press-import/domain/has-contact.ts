import { isDeskWord } from './name-words';

/** Is the text short and does it have an address, a telephone number, or nothing but a name? */
export function hasContact(rest: string): boolean {
  const words = rest.split(/\s+/u);
  const isDesk = words.length <= 8 && !/[.!?]$/u.test(rest) && words.some((word) => isDeskWord(word));
  return rest.length <= 400 && (hasWay(rest) || isDesk || /^(?:\p{Lu}\S*\s+){1,4}\S+[.]?$/u.test(rest));
}

/** An address of e-mail, or what may be a telephone number. */
export function hasWay(text: string): boolean {
  return /\S@\S|\d[\d\s().-]{6,}\d/u.test(text);
}
