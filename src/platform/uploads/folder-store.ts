import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredUpload, UploadStore } from './stored-upload';

const MISSING = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];

/** Uploads as Strapi's local provider keeps them: files of one folder. */
export const folderStore = (folder: string): UploadStore => {
  const find = async (name: string): Promise<StoredUpload | null> => {
    try {
      const file = await stat(join(folder, name));
      if (!file.isFile()) return null;
      const etag = `"${file.size.toString(16)}-${Math.floor(file.mtimeMs).toString(16)}"`;
      return { size: file.size, etag, modified: file.mtime };
    } catch (error) {
      if (MISSING.includes((error as NodeJS.ErrnoException).code ?? '')) return null;
      throw error;
    }
  };
  return {
    find,
    open: async (name, part) => {
      const found = await find(name);
      return found && { ...found, stream: createReadStream(join(folder, name), part ?? {}) };
    },
  };
};
