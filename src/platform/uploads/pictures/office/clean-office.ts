import { readFile, stat, writeFile } from 'node:fs/promises';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { PreparedPicture } from '../picture-task';
import { isDocumentInside, PARTS } from './clean-part';
import { OfficeError } from './office-error';

/** bytes that a document unpacks to; one of 200 MB that is made of photos has as many */
const MOST_BYTES = 400_000_000;
const MOST_PARTS = 20_000;
const DEEPEST = 2; // a document in a document; nobody needs more

/** The earliest that a zip can say (APPNOTE.TXT, section 4.4.6). */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Writes a document of Word, Excel, PowerPoint or OpenDocument anew without who made it, with what and when: its properties but the title,
 * its small picture, what servers of documents added, and the tags of the photos in it. Its words and pictures stay as they are.
 *
 * @throws OfficeError for one with tracked changes, comments or files of other programs; Error for one that is damaged
 */
export const cleanOffice = async (path: string): Promise<PreparedPicture> => {
  const whole = `${path}-whole`;
  await writeFile(whole, cleanPackage(await readFile(path), 0));
  return { path: whole, size: (await stat(whole)).size, width: null, height: null, sizes: [], facts: null };
};

const cleanPackage = (bytes: Buffer, depth: number): Uint8Array => {
  if (depth > DEEPEST) throw new OfficeError('It holds documents in documents.');
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unpack(bytes))) {
    const cleaned = cleanPart(name, Buffer.from(content.buffer, content.byteOffset, content.length), depth);
    if (cleaned !== null) parts[name] = [cleaned, { level: name === 'mimetype' ? 0 : 6, mtime: NO_TIME }];
  }
  return zipSync(parts);
};

const cleanPart = (name: string, content: Buffer, depth: number): Uint8Array | null => {
  if (isDocumentInside(name)) return cleanPackage(content, depth + 1);
  const [, clean] = PARTS.find(([pattern]) => pattern.test(name)) ?? [];
  return clean === undefined ? content : clean(content, name);
};

const unpack = (bytes: Buffer): Record<string, Uint8Array> => {
  let [size, count] = [0, 0];
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      size += originalSize;
      count += 1;
      if (size > MOST_BYTES || count > MOST_PARTS) throw new Error('It unpacks to too much.');
      return !name.endsWith('/');
    },
  });
};
