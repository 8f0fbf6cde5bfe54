/** Why a file cannot be imported. Stable: callers match on these, never on the message. */
export type ImportErrorCode = 'empty' | 'binary' | 'too-large' | 'wrong-encoding';

/**
 * A file that cannot be read as a press page. The message is one sentence for staff that names the fix.
 *
 * @example
 * new ImportError('empty', 'The file has no text. Export the page as plain text again.').code; // 'empty'
 */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly code: ImportErrorCode,
    message: string,
  ) {
    super(message);
  }
}
