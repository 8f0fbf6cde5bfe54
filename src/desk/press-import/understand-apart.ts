import type { ParseOptions } from './domain/parse-press-page';
import { inThread } from './readers/in-thread';
import type { TextOfFile } from './readers/reader';
import { understandFile, type UnderstoodFile } from './understand-file';

/** characters; understood in some hundredths of a second, in less than a thread takes to start */
const UNDERSTOOD_AT_ONCE = 20_000;

/**
 * Understands what a file says as `understandFile` does; a long text in a thread of its own, so that the server answers others
 * meanwhile.
 *
 * @throws ImportError for a text that takes too long
 */
export const understandApart = async (text: TextOfFile, options: ParseOptions): Promise<UnderstoodFile> => {
  const length = text.lines.reduce(
    (sum, { spans }) => sum + spans.reduce((own, span) => own + span.text.length, 0),
    0,
  );
  if (length <= UNDERSTOOD_AT_ONCE) return understandFile(text, options);
  return inThread<UnderstoodFile>({ job: 'understand', text, options });
};
