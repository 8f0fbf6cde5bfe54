import { unzipSync } from 'fflate';
import { ImportError } from '../domain/import-error';

/** parts of a document; one of a hundred pages has some tens */
const MOST_PARTS = 2000;
/** bytes that a document's texts unpack to; one of a hundred pages has a megabyte */
const MOST_BYTES = 30_000_000;

/** Said of any document that was built to harm, or is broken. */
export const UNREADABLE =
  'The document is built in a way that cannot be read. Open it, copy its text and paste that.';

/** The names of what is in a zip: nothing is unpacked. Empty for what is none, or a broken one. */
export const namesInZip = (bytes: Uint8Array): string[] => {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.length < MOST_PARTS) names.push(name);
        return false;
      },
    });
  } catch (error) {
    if (!isOfUnpacking(error)) throw error;
  }
  return names;
};

/**
 * The parts of a zip whose names fit, each unpacked into no more room than the zip says that it needs.
 *
 * @throws ImportError for one that unpacks to too much, or is broken
 */
export const openZip = (bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> => {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        size += originalSize;
        if (size > MOST_BYTES) throw new ImportError('binary', UNREADABLE);
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    if (isOfUnpacking(error)) throw new ImportError('binary', UNREADABLE);
    throw error;
  }
};

/** fflate throws errors with a code of their own, and those of JavaScript for what is cut off. */
const isOfUnpacking = (error: unknown): boolean =>
  error instanceof Error &&
  !(error instanceof ImportError) &&
  ('code' in error || error instanceof RangeError);
