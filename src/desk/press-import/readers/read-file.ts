import { inThread } from './in-thread';
import { isPlainText, readBytes } from './read-bytes';
import type { ReadText } from './reader';

/**
 * Reads a file of any format that has a reader. What more is than plain text is read in a thread of its own, which is ended when it
 * takes too long or too much memory: the server answers others meanwhile.
 *
 * @throws ImportError for a file that is empty, too large, of a format without a reader, or broken; it says what to do
 */
export const readFile = async (bytes: Uint8Array): Promise<ReadText> => {
  if (isPlainText(bytes)) return readBytes(bytes);
  return inThread<ReadText>({ job: 'read', bytes });
};

/**
 * Reads formatted text that somebody pasted, in a thread too: a page takes seconds in which its article is looked for.
 *
 * @throws ImportError as {@link readFile}
 */
export const readPastedHtml = (html: string): Promise<ReadText> => inThread({ job: 'read-html', html });
