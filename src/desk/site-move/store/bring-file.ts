import { copyFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { randomUUID } from 'node:crypto';
import { download } from '../../../platform/outbound/download';
import { isPrivateAllowed } from '../../../platform/outbound/is-private-allowed';
import { OutboundError } from '../../../platform/outbound/outbound-error';
import type { FileRecord } from '../domain/site-record';
import { FileProblem } from './file-problem';
import { fileName } from './file-words';
import type { Moving } from './moving';

/** Exports name addresses of years ago: sites have moved to https since, and to hosts for their files. */
const REDIRECTIONS_AT_MOST = 5;

/**
 * Puts the bytes of a file into a folder: of the folder of uploads, or fetched from its address.
 *
 * @throws FileProblem for one that is not to be had
 */
export const bringFile = async ({ strapi, options }: Moving, record: FileRecord, folder: string) => {
  const filepath = join(folder, randomUUID());
  const originalFilename = fileName(record);
  const source =
    options.uploads === null || record.path === null ? null : below(options.uploads, record.path);
  const size = source === null ? null : await sizeOf(source);
  if (source !== null && size !== null) {
    await copyFile(source, filepath); // pictures are prepared in their place
    return { filepath, originalFilename, size };
  }
  const [url] = record.addresses;
  if (options.fetchPictures && url !== undefined && URL.canParse(url)) {
    const limit = strapi.config.get<number>('plugin::upload.sizeLimit');
    try {
      const wanted = { url, path: filepath, limit, redirectionsAtMost: REDIRECTIONS_AT_MOST };
      const fetched = await download(wanted, isPrivateAllowed(strapi));
      return { filepath, originalFilename, size: fetched.size };
    } catch (error) {
      if (error instanceof OutboundError)
        throw new FileProblem(`It could not be fetched from ${url} (${error.failure}).`);
      throw error;
    }
  }
  throw new FileProblem(
    record.path !== null && options.uploads !== null
      ? `It is not in the folder of uploads: ${record.path}.`
      : 'Only its address is known. Give the folder of uploads (--uploads), or let pictures be fetched (--fetch-pictures).',
  );
};

/** @throws FileProblem for a path that leads out of the folder */
const below = (folder: string, path: string): string => {
  const whole = resolve(folder, path);
  if (!whole.startsWith(resolve(folder) + sep))
    throw new FileProblem(`Its path leads out of the folder: ${path}.`);
  return whole;
};

/** Whether a file is in the folder of uploads, for a rehearsal. @returns bytes, or null */
export const sizeInFolder = (folder: string, path: string): Promise<number | null> =>
  sizeOf(below(folder, path));

const sizeOf = async (path: string): Promise<number | null> => {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    throw error;
  }
};
