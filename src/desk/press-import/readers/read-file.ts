import type { RichLine } from '../../../shared/rich-text/rich-line';
import { ImportError } from '../domain/import-error';
import { decodeText } from './decode-text';
import { readHtmlText } from './html-text';
import { readPlainText } from './plain-text';
import type { Reader } from './reader';

/** What a file was read as. */
export interface ReadText {
  readonly format: string;
  readonly lines: readonly RichLine[];
}

const startsWith =
  (...signs: readonly string[]) =>
  (bytes: Uint8Array): boolean => {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 16));
    return signs.some((sign) => head.startsWith(sign));
  };

/** bytes; what a format is shows at its beginning */
const HEAD_LENGTH = 4096;
const HTML =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h[1-6]|table|meta)[\s>]/i;
const MAIL = /^(?:[A-Za-z][A-Za-z0-9-]{1,60}:[ \t].*\r?\n(?:[ \t].*\r?\n)*){2,}/;
const OF_MAIL = /^(?:received|mime-version|return-path|delivered-to|message-id):/im;

const headOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, HEAD_LENGTH));

/** Formats that are known and not read: what to do instead. */
const refused = (format: string, message: string, recognises: Reader['recognises']): Reader => ({
  format,
  recognises,
  read: () => {
    throw new ImportError('binary', message);
  },
});

/** In the order in which they are asked; the last takes every text. */
const READERS: readonly Reader[] = [
  refused('pdf', 'A PDF is not read here. Open it, copy its text and paste that.', startsWith('%PDF')),
  refused(
    'word',
    'A Word document is not read here. Open it, copy its text and paste that.',
    startsWith('\u00d0\u00cf\u0011\u00e0', 'PK\u0003\u0004'),
  ),
  refused(
    'rtf',
    'An RTF document is not read here. Open it, copy its text and paste that.',
    startsWith('{\\rtf'),
  ),
  refused(
    'mail',
    'A saved e-mail is not read here. Open it, copy its text and paste that.',
    (bytes) => MAIL.test(headOf(bytes)) && OF_MAIL.test(headOf(bytes)),
  ),
  {
    format: 'html',
    recognises: (bytes) => HTML.test(headOf(bytes)),
    read: (bytes) => readHtmlText(decodeText(bytes)),
  },
  { format: 'text', recognises: () => true, read: (bytes) => readPlainText(decodeText(bytes)) },
];

/**
 * Reads a file of any format that has a reader.
 *
 * @throws ImportError for a file that is empty, too large, of a format without a reader, or broken; it says what to do
 */
export const readFile = async (bytes: Uint8Array): Promise<ReadText> => {
  for (const { format, recognises, read } of READERS)
    if (recognises(bytes)) return { format, lines: await read(bytes) };
  throw new Error('No reader takes every text.');
};
