import { ImportError } from '../domain/import-error';
import type { Reader } from './reader';
import { RtfText } from './rtf-text';
import { rtfTokens } from './rtf-tokens';
import { signsOf } from './signs';

/** groups within each other; what Word writes has some tens */
const DEEPEST = 500;

/** Rich Text Format, as Word, WordPad, TextEdit and LibreOffice write it. */
export const RTF_READER: Reader = {
  format: 'rtf',
  recognises: (bytes) => /^\s*\{\\rtf/.test(signsOf(bytes)),
  read: (bytes) => {
    const text = new RtfText();
    let depth = 0;
    for (const token of rtfTokens(Buffer.from(bytes).toString('latin1'))) {
      if (token.kind === 'open') depth += 1;
      if (token.kind === 'close') depth -= 1;
      if (depth > DEEPEST)
        throw new ImportError(
          'binary',
          'The document is built in a way that cannot be read. Open it, copy its text and paste that.',
        );
      if (depth === 0 && token.kind === 'close') break; // what stands behind the document is none of it
      text.take(token);
    }
    return { lines: text.finish() };
  },
};
