import { textOfLine, type RichLine } from '../../../../../src/shared/rich-text/rich-line';
import { readBytes } from '../../../../../src/desk/press-import/readers/read-bytes';
import type { ReadText } from '../../../../../src/desk/press-import/readers/reader';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A character for each byte. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

export const read = (content: string | Uint8Array): Promise<ReadText> =>
  readBytes(typeof content === 'string' ? utf8(content) : content);

/** Lines in short: what they are, and what they say; `+` stands before what is beside the text. */
export const inShort = (lines: readonly RichLine[]): string[] =>
  lines.map(
    (line) => `${line.aside === true ? '+' : ''}${line.kind}${line.level ?? ''}: ${textOfLine(line)}`,
  );

export const readShort = async (content: string | Uint8Array): Promise<string[]> =>
  inShort((await read(content)).lines);
