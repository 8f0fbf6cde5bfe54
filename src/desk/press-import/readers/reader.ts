import type { RichLine } from '../../../shared/rich-text/rich-line';

/** What a file says: its text, and what its format knows besides. */
export interface TextOfFile {
  readonly lines: readonly RichLine[];
  /** A headline for a text that has none: the subject of a mail, the title of a page. */
  readonly headline?: string;
  /** The day for a text that has none, `yyyy-mm-dd`, as the mail or the page says it. */
  readonly date?: string;
}

/** What a file was read as. */
export interface ReadText extends TextOfFile {
  readonly format: string;
}

/** Reads a file that stands in another one: what is attached to a mail. */
export type ReadWithin = (bytes: Uint8Array) => Promise<ReadText>;

/** Reads files of one format. What a file is is told by its content, never by its name. */
export interface Reader {
  readonly format: string;
  readonly recognises: (bytes: Uint8Array) => boolean;
  /** @throws ImportError for a file that cannot be read, with what to do */
  readonly read: (bytes: Uint8Array, readWithin: ReadWithin) => TextOfFile | Promise<TextOfFile>;
}
