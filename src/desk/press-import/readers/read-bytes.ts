import { DOCUMENT_BYTES } from '../../../shared/rich-text/paste-limits';
import type { Span } from '../../../shared/rich-text/rich-line';
import { MAX_IMPORT_BYTES } from '../domain/decode-press-page';
import { ImportError } from '../domain/import-error';
import { decodeText } from './decode-text';
import { HTML_READER } from './html-text';
import { MAIL_READER } from './mail';
import { MARKDOWN_READER } from './markdown';
import { OPEN_DOCUMENT_READER } from './open-document';
import { PDF_READER } from './pdf';
import { readPlainText } from './plain-text';
import type { Reader, ReadText } from './reader';
import { REFUSED_BYTES, REFUSED_TEXTS } from './refused-formats';
import { RTF_READER } from './rtf';
import { WORD_READER } from './word';

/** documents in documents: a mail in a mail that was forwarded, and what is attached to it */
const DEEPEST = 3;

const TEXT_READER: Reader = {
  format: 'text',
  recognises: () => true,
  read: (bytes) => ({ lines: readPlainText(decodeText(bytes)) }),
};

/** In the order in which they are asked; the last takes every text, and refuses what is none. */
const READERS: readonly Reader[] = [
  PDF_READER,
  WORD_READER,
  OPEN_DOCUMENT_READER,
  RTF_READER,
  ...REFUSED_BYTES,
  ...REFUSED_TEXTS,
  MAIL_READER,
  HTML_READER,
  MARKDOWN_READER,
  TEXT_READER,
];

/**
 * Reads a file of any format that has a reader, where it is called: `readFile` does it beside the server.
 *
 * @throws ImportError for a file that is empty, too large, of a format without a reader, or broken; it says what to do
 */
export const readBytes = async (bytes: Uint8Array, depth = 0): Promise<ReadText> => {
  if (bytes.length > DOCUMENT_BYTES)
    throw new ImportError('too-large', 'The file is larger than 20 MB. Save it without its pictures.');
  const { format, read } = readerOf(bytes);
  if (depth > DEEPEST)
    throw new ImportError(
      'binary',
      'The document is built in a way that cannot be read. Open it, copy its text and paste that.',
    );
  const text = await read(bytes, (within) => readBytes(within, depth + 1));
  const count = text.lines.reduce((sum, { spans }) => sum + lengthOf(spans), 0);
  if (count > MAX_IMPORT_BYTES)
    throw new ImportError(
      'too-large',
      'The document has more text than a release. Save the release alone, or copy its text and paste that.',
    );
  return { format, ...text };
};

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { text }) => sum + text.length, 0);

/** Whether a file is text alone, which is read at once. */
export const isPlainText = (bytes: Uint8Array): boolean => readerOf(bytes) === TEXT_READER;

const readerOf = (bytes: Uint8Array): Reader =>
  READERS.find(({ recognises }) => recognises(bytes)) ?? TEXT_READER;
