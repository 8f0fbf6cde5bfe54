import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { measureStream } from '../../platform/digest/measure-stream';
import type { Entry } from './domain/manifest';

export interface ArchiveWriter {
  /** Adds one entry, and waits until it was read. Its sum is of what went into the archive. */
  add(path: string, content: Readable, how: { readonly compress: boolean }): Promise<Entry>;
}

const PRIVATE = 0o600; // it holds drafts, and what is under embargo

/**
 * Writes a zip, whole or not at all: until its end it has another name.
 *
 * @param file - its path; nothing may be there
 */
export const writeArchive = async <Result>(
  file: string,
  fill: (archive: ArchiveWriter) => Promise<Result>,
): Promise<Result> => {
  const draft = `${file}.part`;
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(draft, { mode: PRIVATE }));
  try {
    const result = await Promise.race([
      fill({ add: (path, content, { compress }) => add(zip, path, content, compress) }),
      written.then(() => {
        throw new Error('The archive ended before its time.');
      }),
    ]);
    zip.end();
    await written;
    await rename(draft, file);
    return result;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
};

const add = async (zip: ZipFile, path: string, content: Readable, compress: boolean): Promise<Entry> => {
  const { stream, sums } = measureStream(content);
  zip.addReadStream(stream, path, { compress, forceZip64Format: true, mode: 0o100600 });
  await finished(stream);
  return { path, ...sums() };
};
