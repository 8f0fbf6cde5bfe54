import type { RichLine } from '../../../shared/rich-text/rich-line';

/** Reads files of one format. What a file is is told by its content, never by its name. */
export interface Reader {
  readonly format: string;
  readonly recognises: (bytes: Uint8Array) => boolean;
  /** @throws ImportError for a file that cannot be read, with what to do */
  readonly read: (bytes: Uint8Array) => RichLine[] | Promise<RichLine[]>;
}
