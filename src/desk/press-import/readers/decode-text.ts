import { decodePressPage } from '../domain/decode-press-page';
import { ImportError } from '../domain/import-error';

/** share of letters that are Arabic when a text in Windows-1256 is read as what it is */
const ARABIC_SHARE = 0.5;

/**
 * The text of a file in UTF-8, in UTF-16 with its mark, or as old programs of Windows save it, in Western or Arabic letters.
 *
 * @throws ImportError for what is no text
 */
export const decodeText = (bytes: Uint8Array): string => {
  try {
    return decodePressPage(bytes);
  } catch (error) {
    if (!(error instanceof ImportError) || error.code !== 'wrong-encoding' || hasMark(bytes)) throw error;
    const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
    return decodePressPage(new TextEncoder().encode(text));
  }
};

const hasMark = ([first = 0, second = 0]: Uint8Array): boolean => first >= 0xfe && second >= 0xfe;

/** Of a Western text a letter in ten has an accent; in an Arabic one nearly all are Arabic. */
const encodingOf = (bytes: Uint8Array): 'windows-1252' | 'windows-1256' => {
  const text = new TextDecoder('windows-1256').decode(bytes);
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  const arabic = (text.match(/\p{Script=Arabic}/gu) ?? []).length;
  return arabic > letters * ARABIC_SHARE ? 'windows-1256' : 'windows-1252';
};
