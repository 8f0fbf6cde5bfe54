import { createHash } from 'node:crypto';
import type { StoredFile } from './find-stored-files';
import type { KitContent } from './kit-content';

/** To be raised when the same content is packed in another way. */
const FORMAT = 2;

/**
 * A strong entity tag of a press kit before it is packed: of its texts as they are written, and of its stored files by
 * their address, size and time.
 *
 * @returns with its quotes
 * Source: RFC 9110, section 8.8.3
 */
export const tagKit = (
  { files, about, changedAt }: KitContent,
  library: ReadonlyMap<string, Pick<StoredFile, 'size' | 'updatedAt'>>,
): string => {
  const parts = files.map((file) => ('url' in file ? [file, library.get(file.url) ?? null] : [file]));
  const content = JSON.stringify([FORMAT, about, changedAt, parts]);
  return `"${createHash('sha256').update(content).digest('base64url')}"`;
};
