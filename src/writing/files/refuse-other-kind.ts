import { open } from 'node:fs/promises';
import { refuse } from '../../platform/refuse/refuse';
import type { SentFile } from '../../platform/strapi/upload-plugin';
import { problemAt } from '../../shared/validation/problem';
import { BEGINNING, isSameKind } from './domain/kind-of-file';

/**
 * A file takes the place of one of its kind: the address that partners have keeps its ending, and is served by it.
 *
 * @throws ValidationError 400
 */
export const refuseOtherKind = async (
  { ext }: { readonly ext: string | null },
  { filepath, originalFilename }: SentFile,
): Promise<void> => {
  const name = originalFilename ?? '';
  const ending = ext ?? '';
  if (isSameKind({ ending, name, beginning: await readBeginning(filepath) })) return;
  const text =
    'The address of this file ends in {ending}, and "{name}" is of another kind. Upload it as a new file and choose that one.';
  refuse([problemAt('files', text, { ending, name })], 'This cannot be replaced.');
};

const readBeginning = async (path: string): Promise<Uint8Array> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};
