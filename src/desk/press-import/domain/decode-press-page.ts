import { ImportError } from './import-error';

/** bytes; a press page is some kilobytes of text, and more than this is another kind of file */
export const MAX_IMPORT_BYTES = 2 * 1024 * 1024;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL_CHARACTER = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * Turns the bytes of a file into text with "\n" line ends and no byte order mark.
 *
 * @param bytes UTF-8 with or without a byte order mark, or UTF-16 with one
 * @returns the text, not trimmed
 * @throws {ImportError} 'too-large', 'empty', 'binary' (control characters), 'wrong-encoding'
 * @example
 * decodePressPage(new TextEncoder().encode('Title\r\nAccra – Text')); // 'Title\nAccra – Text'
 */
export function decodePressPage(bytes: Uint8Array): string {
  if (bytes.length > MAX_IMPORT_BYTES) {
    throw new ImportError(
      'too-large',
      `The file has ${bytes.length} bytes; at most ${MAX_IMPORT_BYTES} are read. Import one press page a file.`,
    );
  }
  const text = decode(bytes).replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  if (CONTROL_CHARACTER.test(text)) {
    throw new ImportError(
      'binary',
      'The file is not a text or a document that is read. Use .docx, .odt, .eml, .pdf, .html, .md, .rtf or .txt.',
    );
  }
  if (/^[\s\u200b-\u200f\ufeff]*$/.test(text)) {
    throw new ImportError('empty', 'The file has no text. Save the page as plain text again.');
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) {
    throw new ImportError(
      'binary',
      'The file is not a text or a document that is read. Use .docx, .odt, .eml, .pdf, .html, .md, .rtf or .txt.',
    );
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw Object.assign(
      new ImportError('wrong-encoding', `The file is not valid ${encoding.toUpperCase()}. Save it as UTF-8.`),
      { cause },
    );
  }
}

/** The encoding a byte order mark names (Unicode Standard, section 23.8); UTF-8 without one. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
