import { isUtf8 } from 'node:buffer';
import { decodePressPage } from '../domain/decode-press-page';

/** share of letters that are Arabic when a text in Windows-1256 is read as what it is */
const ARABIC_SHARE = 0.5;
/** share of characters of our scripts in a text that is read in its own encoding */
const OURS_SHARE = 0.9;
const OURS = /[\s\p{Script=Latin}\p{Script=Arabic}\p{Nd}\u0020-\u007e\u00a0-\u00bf\u2000-\u206f\u20ac]/gu;
/** bytes; as many tell in which order the bytes of UTF-16 stand */
const TOLD_BY = 4096;

/**
 * The text of a file in UTF-8, in UTF-16, or as old programs of Windows save it, in Western or Arabic letters.
 *
 * @param named - the encoding that the file names, for a text that is not in UTF-8
 * @throws ImportError for what is no text
 */
export const decodeText = (bytes: Uint8Array, named?: string): string => {
  const encoding = encodingOf(bytes, named);
  if (encoding === null) return decodePressPage(bytes);
  return decodePressPage(new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)));
};

/** The encoding of a text without a mark; null for UTF-8, for one with a mark, and for what is no text. */
const encodingOf = (bytes: Uint8Array, named = ''): string | null => {
  const [first = 0, second = 0] = bytes;
  if (first >= 0xfe && second >= 0xfe) return null;
  if (bytes.includes(0)) return ['utf-16le', 'utf-16be'].find((encoding) => isText(bytes, encoding)) ?? null;
  if (isUtf8(bytes)) return null;
  return isKnown(named) ? named : ofWindows(bytes);
};

const isText = (bytes: Uint8Array, encoding: string): boolean => {
  if (bytes.length % 2 === 1) return false;
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, TOLD_BY));
  return (text.match(OURS) ?? []).length >= text.length * OURS_SHARE && !text.includes('\0');
};

const isKnown = (encoding: string): boolean => {
  try {
    return !new TextDecoder(encoding).encoding.startsWith('utf-');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_NOT_SUPPORTED') return false;
    throw error;
  }
};

/** Of a Western text a letter in ten has an accent; in an Arabic one nearly all are Arabic. */
const ofWindows = (bytes: Uint8Array): 'windows-1252' | 'windows-1256' => {
  const text = new TextDecoder('windows-1256').decode(bytes.subarray(0, TOLD_BY));
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  const arabic = (text.match(/\p{Script=Arabic}/gu) ?? []).length;
  return arabic > letters * ARABIC_SHARE ? 'windows-1256' : 'windows-1252';
};
